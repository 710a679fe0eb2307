package chengbao.review.web.comments;

import chengbao.look.Crumb;
import chengbao.review.web.Reason;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One comment to write or to change, for a browser without a script.
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CommentPage(CommentSheetView page) implements TemplateInstance {

  /// @param passage the block it is about; absent for the report as a whole
  /// @param version what the form compares: the case's revision, or the comment's
  /// @param part empty when there is a block to quote from
  record CommentSheetView(
      String title,
      List<Crumb> crumbs,
      String caseId,
      String address,
      long version,
      String command,
      String keep,
      @Nullable String passage,
      String part,
      CommentTyped typed,
      List<Reason> reasons,
      String submission) {}
}
