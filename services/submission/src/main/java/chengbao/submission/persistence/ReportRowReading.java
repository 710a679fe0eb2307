package chengbao.submission.persistence;

import chengbao.submission.domain.Approval;
import chengbao.submission.domain.Approved;
import chengbao.submission.domain.Attachment;
import chengbao.submission.domain.AwaitingSeal;
import chengbao.submission.domain.AwaitingSignature;
import chengbao.submission.domain.Circulating;
import chengbao.submission.domain.Clearance;
import chengbao.submission.domain.Correction;
import chengbao.submission.domain.Cover;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Disclosure;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Edition;
import chengbao.submission.domain.Hold;
import chengbao.submission.domain.Level;
import chengbao.submission.domain.NotPublished;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Person;
import chengbao.submission.domain.Published;
import chengbao.submission.domain.Recall;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Return;
import chengbao.submission.domain.Returned;
import chengbao.submission.domain.ReviewPosition;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Route;
import chengbao.submission.domain.SecrecyReview;
import chengbao.submission.domain.Section;
import chengbao.submission.domain.Signature;
import chengbao.submission.domain.Submitted;
import chengbao.submission.domain.Template;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.Version;
import chengbao.submission.domain.Waiver;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A row back into the report it was.
///
/// @param sections fetched only for a state that has papers
/// @param versions fetched only for a state that has a frozen version
record ReportRowReading(
    ReportRow row, Supplier<List<Section>> sections, IntFunction<Version> versions) {

  Report report() {
    return switch (row.state) {
      case "draft" -> new Draft(cover(), papers(), row.since, declined());
      case "circulating" ->
          new Circulating(
              cover(),
              papers(),
              version(),
              required(row.requestedBy, Person.class),
              row.since,
              returned(),
              required(row.route, Route.class),
              cleared());
      case "awaiting-signature" ->
          new AwaitingSignature(
              cover(),
              papers(),
              version(),
              required(row.requestedBy, Person.class),
              row.since,
              returned(),
              cleared());
      case "awaiting-seal" ->
          new AwaitingSeal(
              cover(),
              papers(),
              version(),
              signature(),
              required(row.requestedBy, Person.class),
              row.since,
              returned());
      case "submitted" ->
          new Submitted(
              cover(),
              papers(),
              version(),
              signature(),
              returned(),
              required(row.position, ReviewPosition.class),
              Documents.readOrNull(row.recall, Recall.class));
      case "returned" ->
          new Returned(
              cover(), papers(), required(row.returned, Return.class), row.since, declined());
      case "approved" ->
          new Approved(
              cover(),
              version(),
              signature(),
              approval(),
              Documents.readOrNull(row.hold, Hold.class));
      case "published" ->
          new Published(
              cover(), version(), signature(), approval(), required(row.edition, Edition.class));
      case "not-published" ->
          new NotPublished(cover(), version(), signature(), approval(), row.since);
      default -> throw new IllegalStateException("no state " + row.state);
    };
  }

  private Cover cover() {
    return new Cover(
        new ReportId(row.id),
        new UnitId(row.unitId),
        new RoundId(row.roundId),
        row.reportYear,
        row.version,
        row.submittedVersions,
        first(),
        Documents.readOrNull(row.correction, Correction.class));
  }

  private Cover.@Nullable FirstSubmission first() {
    if (row.firstSubmittedAt == null || row.chain == null) {
      return null;
    }
    return new Cover.FirstSubmission(
        row.firstSubmittedAt,
        Documents.read(row.chain, new TypeReference<List<Level>>() {}),
        required(row.template, Template.class));
  }

  private Papers papers() {
    var text =
        new DraftText(
            Documents.read(row.head, DraftText.Head.class), sections.get(), row.readerVersion);
    return new Papers(
        text,
        Documents.readOrNull(row.disclosure, Disclosure.class),
        Documents.readOrNull(row.secrecyReview, SecrecyReview.class),
        Documents.read(row.waivers, new TypeReference<Map<String, Waiver>>() {}),
        Documents.read(row.hands, new TypeReference<List<Person>>() {}),
        Documents.read(row.attachments, new TypeReference<List<Attachment>>() {}));
  }

  private Version version() {
    return versions.apply(Objects.requireNonNull(row.number));
  }

  /// A version sent before units had chains of their own has none.
  private List<Clearance> cleared() {
    return row.cleared == null
        ? List.of()
        : Documents.read(row.cleared, new TypeReference<List<Clearance>>() {});
  }

  private Signature signature() {
    return required(row.signature, Signature.class);
  }

  private @Nullable Approval approval() {
    return Documents.readOrNull(row.approval, Approval.class);
  }

  private @Nullable Return returned() {
    return Documents.readOrNull(row.returned, Return.class);
  }

  private @Nullable Decline declined() {
    return Documents.readOrNull(row.declined, Decline.class);
  }

  private static <T> T required(@Nullable String json, Class<T> type) {
    return Documents.read(Objects.requireNonNull(json), type);
  }
}
