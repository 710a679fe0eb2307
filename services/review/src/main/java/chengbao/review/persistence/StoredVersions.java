package chengbao.review.persistence;

import chengbao.manuscript.ContentHash;
import chengbao.manuscript.VersionText;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Correction;
import chengbao.review.domain.Disclosure;
import chengbao.review.domain.People;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.SecrecyReview;
import chengbao.review.domain.SentSigning;
import chengbao.review.domain.SentText;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.comment.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The versions of cases: written once, with whoever had a part in them.
@ApplicationScoped
class StoredVersions {
  private final EntityManager entities;
  private final StoredJson json;
  private final KeptVersions kept;

  StoredVersions(EntityManager entities, StoredJson json, KeptVersions kept) {
    this.entities = entities;
    this.json = json;
    this.kept = kept;
  }

  /// A version of a case, and everybody with a part in any version of it.
  record Known(SentVersion sent, Set<PersonId> takenPart) {}

  Optional<SentVersion> find(CaseId id, int number) {
    return row(id, number).map(found -> version(found, people(rows(id), number)));
  }

  /// To be acted on: read anew.
  Known known(CaseId id, int number) {
    List<PersonRow> people = rows(id);
    return new Known(read(id, number, people), takenPart(people));
  }

  /// To be read only: what was read before is the same as long as its hash is.
  Known known(CaseId id, int number, String contentHash) {
    List<PersonRow> people = rows(id);
    return new Known(
        kept.once(id, number, contentHash, () -> read(id, number, people)), takenPart(people));
  }

  private SentVersion read(CaseId id, int number, List<PersonRow> people) {
    return version(row(id, number).orElseThrow(), people(people, number));
  }

  private Optional<VersionRow> row(CaseId id, int number) {
    return Optional.ofNullable(
        entities.find(VersionRow.class, new VersionRow.Key(id.value(), number)));
  }

  boolean exists(CaseId id, int number) {
    return entities.find(VersionRow.class, new VersionRow.Key(id.value(), number)) != null;
  }

  /// What came back with comments answered, by its number.
  SortedMap<Integer, Reply> replies(CaseId id) {
    SortedMap<Integer, Reply> replies = new TreeMap<>();
    entities
        .createQuery(
            "select v.key.number, v.reply from VersionRow v"
                + " where v.key.caseId = :id and v.reply is not null",
            Object[].class)
        .setParameter("id", id.value())
        .getResultList()
        .stream()
        .forEach(row -> replies.put((Integer) row[0], json.reply((String) row[1])));
    return replies;
  }

  void add(CaseId id, SentVersion sent) {
    entities.persist(row(id, sent));
    UUID report = id.value();
    sent.people().drafters().forEach(person -> addPart(report, sent, person, PersonRow.DRAFTED));
    addPart(report, sent, sent.people().signatory(), PersonRow.SIGNED);
    addPart(report, sent, sent.people().submitter(), PersonRow.SUBMITTED);
  }

  private static Set<PersonId> takenPart(List<PersonRow> people) {
    return people.stream().map(one -> new PersonId(one.key.person())).collect(Collectors.toSet());
  }

  private void addPart(UUID report, SentVersion sent, PersonId person, String part) {
    entities.persist(PersonRow.of(report, sent.number(), person.value(), part));
  }

  /// Everybody's part in every version.
  private List<PersonRow> rows(CaseId id) {
    return entities
        .createQuery("from PersonRow p where p.key.caseId = :id", PersonRow.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  private static People people(List<PersonRow> all, int number) {
    List<PersonRow> rows = all.stream().filter(row -> row.key.version() == number).toList();
    return new People(
        with(rows, PersonRow.DRAFTED),
        with(rows, PersonRow.SIGNED).iterator().next(),
        with(rows, PersonRow.SUBMITTED).iterator().next());
  }

  private static Set<PersonId> with(List<PersonRow> rows, String part) {
    Set<PersonId> persons = new HashSet<>();
    for (PersonRow row : rows) {
      if (row.key.part().equals(part)) {
        persons.add(new PersonId(row.key.person()));
      }
    }
    return persons;
  }

  SentText text(VersionRow row) {
    VersionText frozen =
        new VersionText(
            row.title,
            row.addressee,
            json.blocks(row.blocks),
            json.strings(row.attachmentHashes),
            row.readerVersion);
    return new SentText(frozen, row.documentNumber, row.signatureUnit, row.signedOn);
  }

  private SentVersion version(VersionRow row, People people) {
    return new SentVersion(
        row.key.number(),
        correction(row),
        text(row),
        new ContentHash(row.hashAlgorithm, row.contentHash),
        new ContentHash(row.hashAlgorithm, row.publicHash),
        new Disclosure(Codes.constant(Disclosure.Kind.class, row.disclosure), row.disclosureReason),
        new SecrecyReview(row.secrecyReviewer, row.secrecyOutcome, row.secrecyAt),
        people,
        json.findings(row.findings),
        json.checkup(row.checkup),
        row.firstSubmittedAt,
        row.submittedAt,
        row.answer,
        signing(row),
        json.reply(row.reply));
  }

  private static @Nullable Correction correction(VersionRow row) {
    return row.corrects == null
        ? null
        : new Correction(
            row.corrects,
            Objects.requireNonNullElse(row.correctionNote, ""),
            Objects.requireNonNullElse(row.correctionFrom, 1));
  }

  private static void putCorrection(VersionRow row, @Nullable Correction correction) {
    if (correction != null) {
      row.corrects = correction.edition();
      row.correctionNote = correction.note();
      row.correctionFrom = correction.fromLevel();
    }
  }

  private static @Nullable SentSigning signing(VersionRow row) {
    return row.signer == null
        ? null
        : new SentSigning(
            row.signer,
            Objects.requireNonNullElse(row.signerPosition, ""),
            row.paperDay,
            row.paperRegisteredBy);
  }

  private static void putSigning(VersionRow row, @Nullable SentSigning signing) {
    if (signing != null) {
      row.signer = signing.signer();
      row.signerPosition = signing.position();
      row.paperDay = signing.paperDay();
      row.paperRegisteredBy = signing.registeredBy();
    }
  }

  private VersionRow row(CaseId id, SentVersion sent) {
    VersionRow row = new VersionRow();
    row.key = new VersionRow.Key(id.value(), sent.number());
    putCorrection(row, sent.correction());
    putSigning(row, sent.signing());
    putText(row, sent.text());
    row.findings = json.findings(sent.findings());
    row.checkup = json.checkup(sent.checkup());
    row.hashAlgorithm = sent.contentHash().algorithm();
    row.contentHash = sent.contentHash().value();
    row.publicHash = sent.publicHash().value();
    row.disclosure = Codes.of(sent.disclosure().kind());
    row.disclosureReason = sent.disclosure().reason();
    row.secrecyReviewer = sent.secrecyReview().reviewer();
    row.secrecyOutcome = sent.secrecyReview().outcome();
    row.secrecyAt = sent.secrecyReview().at();
    row.answer = sent.answer();
    row.reply = json.reply(sent.reply());
    row.firstSubmittedAt = sent.firstSubmittedAt();
    row.submittedAt = sent.submittedAt();
    return row;
  }

  private void putText(VersionRow row, SentText text) {
    row.title = text.frozen().title();
    row.addressee = text.frozen().addressee();
    row.documentNumber = text.documentNumber();
    row.signatureUnit = text.signatureUnit();
    row.signedOn = text.signedOn();
    row.readerVersion = text.frozen().readerVersion();
    row.blocks = json.blocks(text.blocks());
    row.attachmentHashes = json.strings(text.frozen().attachmentHashes());
  }
}
