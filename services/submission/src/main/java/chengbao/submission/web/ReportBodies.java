package chengbao.submission.web;

import chengbao.door.Language;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.Finding;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.TextBlock;
import chengbao.submission.ReportSheet;
import chengbao.submission.domain.CurrentStep;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.SecrecyReview;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Waiver;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes reports out for `/api`, findings in the caller's language.
@RequestScoped
public class ReportBodies {
  private final Language language;

  ReportBodies(Language language) {
    this.language = language;
  }

  ReportBody of(ReportSheet sheet) {
    var view = ReportView.of(sheet);
    var cover = sheet.report().cover();
    var head = view.head();
    var disclosure = view.disclosure();
    var edition = view.edition();
    var copyTo = sheet.round().task().copyTo();
    var returned = view.returned();
    return new ReportBody(
        cover.id().value(),
        cover.round().value(),
        cover.unit().value(),
        sheet.unit().name(),
        sheet.unit().kind().code(),
        cover.year(),
        sheet.report().state(),
        cover.version(),
        view.number(),
        head.title(),
        head.documentNumber(),
        head.addressee(),
        head.signatureUnit(),
        head.signedOn(),
        copyTo.isEmpty() ? null : copyTo,
        ReportBody.SignatureBody.of(view.signature()),
        view.parts().stream().map(part -> section(part, head)).toList(),
        disclosure == null ? null : disclosure.kind().code(),
        disclosure == null ? null : disclosure.reason(),
        secrecy(view.secrecyReview()),
        sheet.checkup().findings().stream().map(one -> finding(one, view.waivers())).toList(),
        step(sheet),
        declined(view.declined()),
        returned(returned, view.answeredLate()),
        returned == null ? null : returned.answer(),
        hash(view.contentHash()),
        hash(view.publicHash()),
        edition == null ? null : edition.indexNumber(),
        edition == null ? null : edition.address());
  }

  private static ReportBody.SectionBody section(ReportView.Part part, DraftText.Head head) {
    var read =
        new Manuscript(
                head.title(),
                null,
                null,
                part.blocks().stream().map(TextBlock::block).toList(),
                null,
                null)
            .sections();
    return new ReportBody.SectionBody(
        part.id(),
        read.isEmpty() ? null : read.getFirst().number(),
        read.isEmpty() ? "" : read.getFirst().heading(),
        part.version(),
        part.blocks().stream().map(ReportBody.BlockBody::of).toList());
  }

  private ReportBody.FindingBody finding(Finding finding, Map<String, Waiver> waivers) {
    return new ReportBody.FindingBody(
        finding.id(),
        finding.rule(),
        finding.severity().code(),
        finding.message(language.locale()),
        finding.blockId(),
        finding.quote(),
        ReportBody.WaiverBody.of(waivers.get(finding.id())));
  }

  public static ReportBody.StepBody step(CurrentStep step, @Nullable String officeName) {
    return step(step, officeName, null);
  }

  private static ReportBody.StepBody step(
      CurrentStep step, @Nullable String officeName, @Nullable LocalDate expectedOn) {
    var office = step.office();
    var officer = step.officer();
    return new ReportBody.StepBody(
        step.step().code(),
        officeName,
        office == null ? null : office.value(),
        officer == null ? null : officer.name(),
        officer == null ? null : officer.id().value(),
        step.since(),
        expectedOn);
  }

  private static ReportBody.StepBody step(ReportSheet sheet) {
    return step(
        sheet.report().currentStep(),
        sheet.stepOfficeName(),
        sheet.report() instanceof Submitted submitted ? submitted.position().expectedOn() : null);
  }

  private static ReportBody.@Nullable SecrecyBody secrecy(@Nullable SecrecyReview review) {
    return review == null
        ? null
        : new ReportBody.SecrecyBody(review.reviewer(), SecrecyReview.CLEARED, review.at());
  }

  private static ReportBody.@Nullable DeclinedBody declined(@Nullable Decline decline) {
    return decline == null
        ? null
        : new ReportBody.DeclinedBody(decline.reason(), decline.by().name(), decline.at());
  }

  private static ReportBody.@Nullable ReturnedBody returned(
      @Nullable Return returned, boolean late) {
    return returned == null
        ? null
        : new ReportBody.ReturnedBody(
            returned.reason(),
            returned.reasonCode(),
            returned.by().name(),
            returned.level().officeName(),
            returned.level().number(),
            returned.at(),
            returned.answerBy(),
            late);
  }

  private static ReportBody.@Nullable HashBody hash(@Nullable ContentHash hash) {
    return hash == null ? null : new ReportBody.HashBody(hash.algorithm(), hash.value());
  }
}
