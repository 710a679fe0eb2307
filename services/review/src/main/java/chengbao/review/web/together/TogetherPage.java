package chengbao.review.web.together;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several reports to be decided on together: the list to confirm, or what came of each.
///
/// @param any whether any of them can be decided on
/// @param done whether it was asked for
/// @param missing whether the opinion is still to be written
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TogetherPage(
    List<Line> lines,
    boolean any,
    boolean done,
    boolean missing,
    String command,
    int waiting,
    String submission)
    implements TemplateInstance {

  /// @param name of the unit; empty when there is no such case for the reader
  /// @param last whether it is approved, not endorsed
  /// @param why it is not decided on, or was not
  record Line(
      String id, long revision, String name, int version, boolean last, @Nullable String why) {}
}
