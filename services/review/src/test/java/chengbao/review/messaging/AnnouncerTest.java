package chengbao.review.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.Actor;
import chengbao.contracts.CaseOpened;
import chengbao.contracts.EndorsementUndone;
import chengbao.contracts.Event;
import chengbao.contracts.EventJson;
import chengbao.contracts.Examples;
import chengbao.contracts.Examples.Example;
import chengbao.contracts.OpinionAsked;
import chengbao.contracts.OpinionGiven;
import chengbao.contracts.OpinionMove;
import chengbao.contracts.RecallAnswered;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.ReportEndorsed;
import chengbao.contracts.ReportReturned;
import chengbao.contracts.ReportSubmitted;
import chengbao.contracts.ReviewMove;
import chengbao.contracts.Topics;
import chengbao.ledger.database.Database;
import chengbao.ledger.database.Transactions;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import chengbao.ledger.outbox.RelaySignal;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.TextBlock;
import chengbao.manuscript.VersionText;
import chengbao.review.domain.AppointmentId;
import chengbao.review.domain.Approval;
import chengbao.review.domain.CaseFile;
import chengbao.review.domain.CaseId;
import chengbao.review.domain.Correction;
import chengbao.review.domain.Disclosure;
import chengbao.review.domain.Endorsement;
import chengbao.review.domain.Holder;
import chengbao.review.domain.Level;
import chengbao.review.domain.Move;
import chengbao.review.domain.OpinionRequest;
import chengbao.review.domain.PersonId;
import chengbao.review.domain.PublicState;
import chengbao.review.domain.Return;
import chengbao.review.domain.ReviewCase.Claimed;
import chengbao.review.domain.ReviewCase.Decided;
import chengbao.review.domain.ReviewCase.Waiting;
import chengbao.review.domain.ReviewCase.WithUnit;
import chengbao.review.domain.Reviewer;
import chengbao.review.domain.SentText;
import chengbao.review.domain.SentVersion;
import chengbao.review.domain.Stamp;
import chengbao.review.domain.UnitId;
import chengbao.review.domain.comment.Reply;
import chengbao.review.running.Stack;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/// What review announces equals the contract's examples, every one of them, found dynamically.
class AnnouncerTest {
  private static final ReportSubmitted SUBMITTED =
      Examples.of(ReportSubmitted.class, "first-version-with-a-waiver");

  private final CapturedOutbox outbox = new CapturedOutbox();
  private final Announcer announcer =
      new Announcer(
          outbox,
          new TimeOrdered(Clock.systemUTC()),
          new ApprovalKey(Stack.approvalKey(), new ObjectMapper()),
          Clock.systemUTC());

  static Stream<Example> examples() {
    return Examples.on(Topics.REVIEW_MOVES).stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_is_announced_equals_the_example(Example example) {
    Event event = example.event();
    announce((ReviewMove) event);

    OutgoingEvent announced = outbox.appended.getFirst();
    assertThat(announced.type()).hasToString(example.type());
    assertThat(announced.key()).isEqualTo(((ReviewMove) event).report());
    assertThat(comparable(announced.data())).isEqualTo(comparable(EventJson.write(event)));
  }

  private void announce(ReviewMove move) {
    switch (move) {
      case CaseOpened opened -> announcer.opened(opened(opened), cause(opened));
      case chengbao.contracts.CaseClaimed claimed ->
          announcer.claimed(
              new Claimed(file(claimed, Move.CLAIMED), holder(claimed)), reviewer(claimed));
      case chengbao.contracts.CaseReleased released ->
          announcer.released(new Waiting(file(released, Move.RELEASED)), reviewer(released));
      case ReportReturned returned ->
          announcer.returned(
              returned(returned), CommentsFromExamples.of(returned), reviewer(returned));
      case RecallAnswered answer -> answered(answer);
      case ReportEndorsed endorsed -> announcer.endorsed(endorsed(endorsed), reviewer(endorsed));
      case EndorsementUndone undone ->
          announcer.endorsementUndone(
              new Claimed(
                  file(undone, Move.ENDORSEMENT_UNDONE),
                  new Holder(reviewer(undone).person(), reviewer(undone).name(), undone.at())),
              level(undone.nextLevel()),
              reviewer(undone));
      case OpinionAsked asked ->
          announcer.opinionAsked(
              opinion(asked, asked.answerBy(), asked.at(), null),
              file(asked, Move.CLAIMED),
              reviewer(asked));
      case OpinionGiven given ->
          announcer.opinionGiven(
              opinion(
                  given,
                  LocalDate.of(2026, 2, 13),
                  Instant.parse("2026-02-11T08:20:00Z"),
                  new OpinionRequest.Given("同意。", reviewer(given).name(), given.at())),
              file(given, Move.CLAIMED),
              reviewer(given));
      case ReportApproved approved -> announcer.approved(approved(approved), reviewer(approved));
    }
  }

  private static OpinionRequest opinion(
      OpinionMove told, LocalDate answerBy, Instant at, OpinionRequest.@Nullable Given given) {
    return new OpinionRequest(
        UUID.fromString(told.request()),
        CaseId.of(told.report()),
        told.reportVersion(),
        UnitId.of(told.level().office()),
        told.level().officeName(),
        "林知远",
        UnitId.of(told.office()),
        told.officeName(),
        "请就数据口径提出意见。",
        answerBy,
        at,
        given);
  }

  private void answered(RecallAnswered answer) {
    var then =
        new Announcer(
            outbox,
            new TimeOrdered(Clock.systemUTC()),
            new ApprovalKey(Stack.approvalKey(), new ObjectMapper()),
            Clock.fixed(answer.at(), ZoneOffset.UTC));
    var after = new Waiting(file(answer, Move.RETURNED));
    if (answer.actor() != null) {
      then.recallDecided(
          after,
          answer.granted(),
          Objects.requireNonNullElse(answer.reason(), ""),
          reviewer(answer));
      return;
    }
    var cause = Objects.requireNonNull(answer.cause()).substring("event ".length());
    then.recallAnswered(
        after,
        answer.granted(),
        answer.holder() == null
            ? null
            : new Holder(new PersonId(UUID.randomUUID()), answer.holder(), answer.at()),
        UUID.fromString(cause));
  }

  private static chengbao.review.domain.ReviewCase opened(CaseOpened event) {
    CaseFile file = file(event, Move.OPENED);
    String officer = event.officer();
    return officer == null
        ? new Waiting(file)
        : new Claimed(
            file,
            new Holder(
                PersonId.of(officer), Objects.requireNonNull(event.officerName()), event.at()));
  }

  private static chengbao.review.domain.Cause cause(CaseOpened event) {
    String id = Objects.requireNonNull(event.cause()).substring("event ".length());
    return Heard.cause(UUID.fromString(id), SUBMITTED.actor());
  }

  private static WithUnit returned(ReportReturned event) {
    Return reason =
        new Return(
            level(event.level()),
            reviewer(event).person(),
            reviewer(event).name(),
            event.reasonCode(),
            event.reason(),
            event.answerBy(),
            event.reportVersion(),
            event.at(),
            CommentsFromExamples.scope(event));
    int times = Objects.requireNonNullElse(event.timesReturned(), 1);
    return new WithUnit(
        file(
            event,
            Move.RETURNED,
            level(event.level()),
            version(event.reportVersion()),
            List.of(),
            Collections.nCopies(times, reason)),
        reason);
  }

  private static Waiting endorsed(ReportEndorsed event) {
    Endorsement endorsement =
        new Endorsement(
            level(event.level()),
            reviewer(event).person(),
            reviewer(event).name(),
            Objects.requireNonNull(event.opinion()),
            event.reportVersion(),
            event.at());
    return new Waiting(
        file(
            event,
            Move.ENDORSED,
            level(event.nextLevel()),
            version(event.reportVersion()),
            List.of(endorsement)));
  }

  private static Decided approved(ReportApproved event) {
    Approval approval =
        new Approval(
            level(event.level()),
            reviewer(event).person(),
            reviewer(event).name(),
            event.opinion(),
            Set.copyOf(event.acceptedWaivers()),
            event.reportVersion(),
            event.at());
    return new Decided(
        file(event, Move.APPROVED, level(event.level()), version(event), List.of()),
        approval,
        new PublicState.Awaited());
  }

  private static CaseFile file(ReviewMove event, Move move) {
    return file(event, move, level(event.level()), version(event.reportVersion()), List.of());
  }

  private static CaseFile file(
      ReviewMove event, Move move, Level level, SentVersion sent, List<Endorsement> endorsements) {
    return file(event, move, level, sent, endorsements, List.of());
  }

  private static CaseFile file(
      ReviewMove event,
      Move move,
      Level level,
      SentVersion sent,
      List<Endorsement> endorsements,
      List<Return> returns) {
    return new CaseFile(
        Heard.subject(SUBMITTED),
        level,
        sent,
        Set.of(),
        endorsements,
        returns,
        new Stamp(move, null, event.at()),
        7);
  }

  private static SentVersion version(int number) {
    SentVersion first = Heard.version(SUBMITTED);
    return version(number, first.text(), first.contentHash(), first.publicHash(), first);
  }

  /// The version behind an approval, with one withheld passage that must not be announced.
  private static SentVersion version(ReportApproved event) {
    List<TextBlock> blocks = new ArrayList<>();
    event
        .publicText()
        .blocks()
        .forEach(block ->
            blocks.add(
                new TextBlock(
                    block.id(),
                    BlockKind.ofCode(block.kind()),
                    block.level(),
                    block.text(),
                    true,
                    null)));
    blocks.add(new TextBlock("b9", BlockKind.PARAGRAPH, 0, "不公开的段落。", false, "个人隐私"));
    SentText text =
        new SentText(
            new VersionText(
                event.publicText().title(),
                event.publicText().addressee(),
                blocks,
                event.publicText().attachmentHashes(),
                event.publicText().readerVersion()),
            event.publicText().documentNumber(),
            event.publicText().signatureUnit(),
            event.publicText().signedOn());
    SentVersion first = Heard.version(SUBMITTED);
    SentVersion sent =
        version(
            event.reportVersion(),
            text,
            hash(event.contentHash()),
            hash(event.publicHash()),
            first);
    return disclosed(sent, event);
  }

  private static SentVersion disclosed(SentVersion sent, ReportApproved event) {
    String kind = event.disclosure().kind().toUpperCase(Locale.ROOT).replace('-', '_');
    return new SentVersion(
        sent.number(),
        event.corrects() == null
            ? null
            : new Correction(
                event.corrects(),
                Objects.requireNonNull(event.correctionNote()),
                event.level().number()),
        sent.text(),
        sent.contentHash(),
        sent.publicHash(),
        new Disclosure(Disclosure.Kind.valueOf(kind), event.disclosure().reason()),
        sent.secrecyReview(),
        sent.people(),
        sent.findings(),
        sent.checkup(),
        sent.firstSubmittedAt(),
        Objects.requireNonNull(event.signedAt()),
        sent.answer(),
        null,
        Reply.NONE);
  }

  private static SentVersion version(
      int number,
      SentText text,
      ContentHash contentHash,
      ContentHash publicHash,
      SentVersion like) {
    return new SentVersion(
        number,
        null,
        text,
        contentHash,
        publicHash,
        like.disclosure(),
        like.secrecyReview(),
        like.people(),
        like.findings(),
        like.checkup(),
        like.firstSubmittedAt(),
        like.submittedAt(),
        null,
        null,
        Reply.NONE);
  }

  private static ContentHash hash(chengbao.contracts.Hash hash) {
    return new ContentHash(hash.algorithm(), hash.value());
  }

  private static Holder holder(chengbao.contracts.CaseClaimed event) {
    String officer = event.officer();
    return officer == null
        ? new Holder(reviewer(event).person(), reviewer(event).name(), event.at())
        : new Holder(
            PersonId.of(officer),
            Objects.requireNonNull(event.officerName()),
            event.at(),
            event.expectedOn());
  }

  private static Reviewer reviewer(ReviewMove event) {
    Actor actor = Objects.requireNonNull(event.actor());
    return new Reviewer(
        PersonId.of(actor.person()),
        actor.name(),
        AppointmentId.of(actor.appointment()),
        UnitId.of(actor.unit()));
  }

  private static Level level(chengbao.contracts.Level level) {
    return new Level(level.number(), UnitId.of(level.office()), level.officeName());
  }

  /// The outbox allots `seq`; the signature is another with every key.
  private static ObjectNode comparable(ObjectNode data) {
    ObjectNode copy = data.deepCopy();
    copy.remove("seq");
    copy.remove("signature");
    return copy;
  }

  /// Keeps what is appended.
  private static final class CapturedOutbox extends Outbox {
    private final List<OutgoingEvent> appended = new ArrayList<>();

    CapturedOutbox() {
      super(new Database(new PGSimpleDataSource()), new AtOnce(), new RelaySignal());
    }

    @Override
    public long append(OutgoingEvent event) {
      appended.add(event);
      return appended.size();
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inNew(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T joining(Supplier<T> work) {
      return work.get();
    }

    @Override
    public void afterCommit(Runnable action) {
      action.run();
    }
  }
}
