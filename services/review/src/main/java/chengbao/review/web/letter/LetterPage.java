package chengbao.review.web.letter;

import chengbao.look.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// 审核意见: the letter made from the comments, to download or to copy.
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LetterPage(Letter page) implements TemplateInstance {
  record Letter(
      String title,
      List<Crumb> crumbs,
      String caseId,
      String text,
      boolean empty,
      String submission) {}
}
