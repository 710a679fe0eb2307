package chengbao.submission.web.files;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import chengbao.submission.ReadAttachments.Listed;
import chengbao.submission.domain.Editable;
import chengbao.submission.web.PageWords;
import chengbao.submission.web.drafting.WritingWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// 附件: what goes up with the report beside its text.
///
/// @param own whether the reader is of the unit that reports
/// @param changeable they can still be added and removed
@CheckedTemplate(basePath = "files")
record AttachmentsPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String unit,
    List<AttachmentView> lines,
    boolean own,
    boolean changeable,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {

  static AttachmentsPage of(
      Listed listed, boolean drafter, List<Problem> problems, PageWords words) {
    var cover = listed.report().cover();
    var id = cover.id().toString();
    var unit = listed.unit().shortName() + " " + cover.year();
    return new AttachmentsPage(
        id,
        cover.version(),
        List.of(
            new Crumb(words.now().desk(), "/"),
            new Crumb(unit, listed.own() ? "/reports/" + id : null),
            new Crumb(words.of(WritingWords.class).attachments(), null)),
        unit,
        listed.attachments().stream().map(AttachmentView::of).toList(),
        listed.own(),
        listed.own() && drafter && listed.report() instanceof Editable,
        problems,
        UUID.randomUUID());
  }
}
