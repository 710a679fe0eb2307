package chengbao.review.web.comments;

import chengbao.look.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All comments of a case to look at again, one by one.
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CommentsPage(Again page) implements TemplateInstance {

  /// @param scope the parts that had gone back; absent for the whole report
  /// @param compared there is an earlier version to compare with
  /// @param refusal why nothing was noted
  record Again(
      String title,
      List<Crumb> crumbs,
      CommentsView list,
      int returns,
      @Nullable String scope,
      boolean compared,
      int previous,
      @Nullable String refusal,
      String submission) {}
}
