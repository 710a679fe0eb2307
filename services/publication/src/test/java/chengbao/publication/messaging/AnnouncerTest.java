package chengbao.publication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.Actor;
import chengbao.contracts.EditionHeld;
import chengbao.contracts.EditionPublished;
import chengbao.contracts.EditionState;
import chengbao.contracts.EditionWithdrawn;
import chengbao.contracts.Event;
import chengbao.contracts.EventJson;
import chengbao.contracts.EventTypes;
import chengbao.contracts.Examples;
import chengbao.contracts.OuterPageReported;
import chengbao.contracts.ReportApproved;
import chengbao.contracts.ReportNotPublished;
import chengbao.contracts.WithdrawalAsked;
import chengbao.contracts.WithdrawalDeclined;
import chengbao.ledger.ids.TimeOrdered;
import chengbao.ledger.outbox.Outbox;
import chengbao.ledger.outbox.OutgoingEvent;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Difference;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Entry;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.OuterLook;
import chengbao.publication.domain.OuterPage;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Withdrawal;
import chengbao.publication.domain.WithdrawalRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What this service announces is, to the letter, what the examples of the contracts say.
class AnnouncerTest {

  private static final Instant AT = Instant.parse("2026-02-14T02:00:00.050Z");
  private static final IndexNumber INDEX = new IndexNumber("11990102MB0000002G/2026-00001");
  private static final Cause EVENT =
      new Cause.Followed(UUID.fromString("019c6d00-0000-7000-8000-000000000603"), null);

  private final Clock clock = Clock.fixed(AT, ZoneOffset.UTC);
  private final NotedOutbox outbox = new NotedOutbox();
  private final Announcer announcer =
      new Announcer(outbox, new TimeOrdered(clock), clock, "http://portal.anlan.example");

  @Test
  void a_published_edition_is_announced_as_the_example_says_and_kept_whole() {
    announcer.published(new Edition.Published(approval("to-be-published"), 1, 0, INDEX, AT), EVENT);

    assertThat(outbox.events).hasSize(2);
    same(outbox.events.getFirst(), Examples.of(EditionPublished.class, "at-once"), "seq");
    same(outbox.events.getLast(), Examples.of(EditionState.class, "current"), "version");
  }

  @Test
  void a_correction_is_announced_and_kept_with_its_note_and_marks_the_edition_before() {
    Instant at = Instant.parse("2026-03-06T01:00:00.050Z");
    Cause event = new Cause.Followed(UUID.fromString("019c6d00-0000-7000-8000-000000000609"), null);

    announcer.superseded(new Edition.Superseded(approval("to-be-published"), 1, 1, INDEX, AT, at));
    announcer.published(new Edition.Published(approval("a-correction"), 2, 0, INDEX, at), event);

    same(outbox.events.getFirst(), Examples.of(EditionState.class, "corrected"), "version");
    same(outbox.events.get(1), Examples.of(EditionPublished.class, "a-correction"), "seq");
    same(outbox.events.getLast(), Examples.of(EditionState.class, "a-correction"), "version");
  }

  @Test
  void an_edition_that_its_site_holds_is_announced_as_the_example_says() {
    announcer.waits(
        new Edition.Held(approval("to-be-published"), 1, 0, Edition.Reason.BY_SITE, AT), EVENT);

    same(outbox.events.getFirst(), Examples.of(EditionHeld.class, "by-the-site"), "seq");
  }

  @Test
  void what_another_platform_shows_is_announced_as_the_examples_say() {
    OuterPageReported changed = Examples.of(OuterPageReported.class, "a-figure-was-changed");
    EditionPublished example = Examples.of(EditionPublished.class, "on-another-platform");
    var page = new OuterPage(changed.address(), LocalDate.of(2026, 2, 14));
    var published =
        new Edition.Published(
            approval("to-be-published"),
            1,
            0,
            new IndexNumber(example.indexNumber()),
            AT,
            Entry.USUAL.at(page));
    var difference = changed.differences().getFirst();
    OuterLook look =
        new OuterLook(
            published.report(),
            1,
            changed.address(),
            example.indexNumber(),
            page.postedOn(),
            changed.at(),
            changed.at(),
            0,
            OuterLook.Standing.DIFFERS,
            null,
            List.of(
                new Difference(Difference.Point.TEXT, difference.approved(), difference.onPage())));

    announcer.waits(new Edition.Supplied(approval("to-be-published"), 1, 0, AT), EVENT);
    announcer.published(published, new Cause.Decided(person(example.actor())));
    announcer.outerPage(published, look, new Cause.TimeCame());

    same(outbox.events.get(0), Examples.of(EditionHeld.class, "for-another-platform"), "seq");
    same(outbox.events.get(1), example, "seq");
    same(outbox.events.get(2), Examples.of(EditionState.class, "on-another-platform"), "version");
    same(outbox.events.get(3), changed, "seq");
  }

  @Test
  void taking_down_is_announced_as_the_examples_say() {
    Instant at = Instant.parse("2026-03-06T01:00:00.050Z");
    EditionWithdrawn example = Examples.of(EditionWithdrawn.class, "confirmed-by-the-office");
    Person publisher = person(example.askedBy());
    Cause office = new Cause.Decided(person(example.actor()));
    var current = new Edition.Published(approval("a-correction"), 2, 1, INDEX, at);
    var request =
        new WithdrawalRequest(
            current.report(),
            2,
            example.reason(),
            publisher,
            Instant.parse("2026-03-09T02:00:00Z"));

    announcer.withdrawalAsked(request, current, new Cause.Decided(publisher));
    announcer.withdrawn(
        current.withdraw(
            new Withdrawal(example.reason(), example.at(), "白鹭镇人民政府", example.actor().unitName())),
        request,
        office);
    new Announcer(
            outbox,
            new TimeOrdered(clock),
            Clock.fixed(Instant.parse("2026-03-09T03:00:00Z"), ZoneOffset.UTC),
            "http://portal.anlan.example")
        .withdrawalDeclined(current, "所列内容可以更正，请按更正程序办理。", office);

    same(outbox.events.get(0), Examples.of(WithdrawalAsked.class, "third-party-data"), "seq");
    same(outbox.events.get(1), example, "seq");
    same(outbox.events.get(2), Examples.of(EditionState.class, "withdrawn"), "version");
    same(outbox.events.get(3), Examples.of(WithdrawalDeclined.class, "correct-it-instead"), "seq");
  }

  private static Person person(Actor actor) {
    return new Person(
        actor.person(), actor.name(), actor.appointment(), actor.unit(), actor.unitName());
  }

  @Test
  void a_report_that_is_not_for_the_public_is_announced_as_the_example_says() {
    announcer.notPublished(approval("not-to-be-published"), EVENT);

    same(
        outbox.events.getFirst(),
        Examples.of(ReportNotPublished.class, "by-its-disclosure"),
        "seq");
  }

  /// `seq` or `version` is set by the outbox.
  private static void same(OutgoingEvent event, Event example, String numbered) {
    ObjectNode expected = EventJson.write(example);
    ObjectNode announced = event.data().deepCopy();
    announced.set(numbered, expected.get(numbered));
    assertThat(announced).isEqualTo(expected);
    assertThat(event.type()).hasToString(EventTypes.of(example.getClass()));
    assertThat(event.topic()).isEqualTo(EventTypes.topicOf(example));
    assertThat(event.source()).isEqualTo("/chengbao/publication");
  }

  private static Approval approval(String example) {
    return Spoken.approval(Examples.of(ReportApproved.class, example));
  }

  private static final class NotedOutbox extends Outbox {
    private final List<OutgoingEvent> events = new ArrayList<>();

    NotedOutbox() {
      super(null, null, null);
    }

    @Override
    public long append(OutgoingEvent event) {
      events.add(event);
      return 1;
    }
  }
}
