package chengbao.submission.persistence;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.ROUND;
import static chengbao.submission.ReportMother.SIGNATORY;
import static chengbao.submission.ReportMother.TOWN;
import static chengbao.submission.ReportMother.checkup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.ObligationLines;
import chengbao.submission.OverviewLine;
import chengbao.submission.Overviews;
import chengbao.submission.ReportMother;
import chengbao.submission.domain.Decline;
import chengbao.submission.domain.Draft;
import chengbao.submission.domain.DraftText;
import chengbao.submission.domain.Papers;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Report;
import chengbao.submission.domain.ReportId;
import chengbao.submission.domain.Reports;
import chengbao.submission.domain.Round;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.Rounds;
import chengbao.submission.domain.Section;
import chengbao.submission.domain.SectionId;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/// Reports on a real PostgreSQL.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class StoredReportsTest {
  @Inject Reports reports;
  @Inject Rounds rounds;
  @Inject ObligationLines lines;
  @Inject Overviews overviews;
  @Inject EntityManager entities;

  @Test
  void a_report_is_read_back_in_every_state_as_it_was_kept() {
    var draft = begun();
    kept(draft);
    var ready = kept(draft.with(ready(draft.papers())));
    var awaiting = kept(ready.requestSignature(DRAFTER, checkup(), MORNING));
    var declined =
        kept(awaiting.decline(new Decline("请补充", SIGNATORY.person(), MORNING.plusSeconds(5))));
    var again = kept(declined.requestSignature(DRAFTER, checkup(), MORNING.plusSeconds(9)));
    var submitted = kept(again.submit(SIGNATORY, TOWN, ROUND, MORNING.plusSeconds(60)));
    var returned = kept(submitted.returned(ReportMother.theReturn()));
    var answered = kept(returned.with(ready(returned.papers())).answer("已核改"));
    var second = kept(answered.requestSignature(DRAFTER, checkup(), MORNING.plusSeconds(90)));
    var resubmitted = kept(second.submit(SIGNATORY, TOWN, ROUND, MORNING.plusSeconds(99)));
    var approved = kept(resubmitted.approved(ReportMother.approval()));
    var published = kept(approved.published(ReportMother.edition()));
    var correcting = kept(published.correct("更正会议次数。", true, DRAFTER, MORNING));
    assertThat(line(correcting.cover().round()).correcting()).isTrue();
    assertThat(line(correcting.cover().round()).state()).isEqualTo("published");
    kept(correcting.giveUpCorrection(published.version()));
  }

  private OverviewLine line(RoundId round) {
    return QuarkusTransaction.requiringNew()
        .call(() -> overviews.lines(Overviews.Wanted.all(round, null, MORNING), 0, 10))
        .stream()
        .filter(one -> one.report() != null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_report_kept_by_nobody_for_the_public_is_read_back_too() {
    var draft = begun();
    kept(draft);
    var awaiting =
        kept(kept(draft.with(ready(draft.papers()))).requestSignature(DRAFTER, checkup(), MORNING));
    var submitted = kept(awaiting.submit(SIGNATORY, TOWN, ROUND, MORNING.plusSeconds(60)));
    kept(submitted.approvalOnItsWay().notPublished(MORNING.plusSeconds(70)));
  }

  @Test
  void of_two_who_save_the_same_version_one_is_refused() {
    var draft = begun();
    kept(draft);
    kept(draft.with(ready(draft.papers())));
    assertThatThrownBy(() -> inTransaction(() -> save(draft.with(draft.papers()))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.VERSION_STALE));
  }

  @Test
  void of_two_who_begin_at_once_the_second_finds_the_first_ones_report() throws Exception {
    var round = round();
    try (var both = Executors.newFixedThreadPool(2)) {
      Callable<Boolean> begin =
          () ->
              inTransaction(() -> {
                if (reports.of(TOWN.id(), round.id()).isPresent()) {
                  return false;
                }
                reports.add(draft(round));
                return true;
              });
      var won = 0;
      for (var one : both.invokeAll(List.of(begin, begin))) {
        won += one.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void a_signed_version_can_never_be_changed() {
    var draft = begun();
    kept(draft);
    var awaiting =
        kept(kept(draft.with(ready(draft.papers()))).requestSignature(DRAFTER, checkup(), MORNING));
    kept(awaiting.submit(SIGNATORY, TOWN, ROUND, MORNING.plusSeconds(60)));
    assertThatThrownBy(() ->
            inTransaction(() ->
                entities
                    .createNativeQuery(
                        "update report_version set content_hash = 'x' where report_id = ?1")
                    .setParameter(1, draft.cover().id().value())
                    .executeUpdate()))
        .hasMessageContaining("is signed");
  }

  @Test
  void a_list_takes_the_same_few_queries_however_long_it_is() {
    for (var i = 0; i < 5; i++) {
      kept(begun());
    }
    var statistics =
        entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    var fewest = Long.MAX_VALUE;
    for (var reading = 0; reading < 5; reading++) {
      statistics.clear();
      var list = inTransaction(() -> lines.ofUnits(List.of(TOWN.id())));
      assertThat(list).hasSizeGreaterThanOrEqualTo(5);
      fewest = Math.min(fewest, statistics.getPrepareStatementCount());
    }
    // what goes on in the background is counted too, and can only add
    assertThat(fewest).isLessThanOrEqualTo(2);
  }

  private <R extends Report> R kept(R report) {
    var id = report.cover().id();
    inTransaction(() -> {
      if (report.cover().version() == 1) {
        reports.add(report);
      } else {
        reports.save(report);
      }
      return true;
    });
    assertThat(inTransaction(() -> reports.find(id))).contains(report);
    return report;
  }

  private boolean save(Report report) {
    reports.save(report);
    return true;
  }

  private static Papers ready(Papers papers) {
    var mother = ReportMother.papersReady();
    return new Papers(
        papers.text(),
        mother.disclosure(),
        mother.secrecyReview(),
        mother.waivers(),
        papers.hands(),
        papers.attachments());
  }

  private Draft begun() {
    return draft(round());
  }

  private static Draft draft(Round round) {
    var mother = ReportMother.begun();
    var sections =
        mother.papers().text().sections().stream()
            .map(one -> new Section(new SectionId(UUID.randomUUID()), 1, one.blocks()))
            .toList();
    return Draft.begin(
        new ReportId(UUID.randomUUID()),
        TOWN,
        round,
        new DraftText(
            mother.papers().text().head(), sections, mother.papers().text().readerVersion()),
        DRAFTER,
        MORNING);
  }

  private Round round() {
    var id = new RoundId(UUID.randomUUID());
    var round =
        new Round(
            id,
            ROUND.office(),
            ROUND.district(),
            ROUND.task(),
            ROUND.times(),
            ROUND.terms(),
            Round.Stage.OPEN,
            1);
    inTransaction(() -> {
      rounds.add(round, List.of(ReportMother.owed(id)));
      return true;
    });
    assertThat(inTransaction(() -> rounds.find(round.id()))).contains(round);
    return round;
  }

  private static <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
