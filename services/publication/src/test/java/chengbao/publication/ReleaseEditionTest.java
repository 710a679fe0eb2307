package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.ledger.acts.Act;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Person;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.Refusal;
import chengbao.publication.domain.Refused;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseEditionTest {

  private static final EditionAtHand AT_HAND = new EditionAtHand(Approved.REPORT, 1, 1);

  private final Desk desk = new Desk().whereTheSiteHolds();

  @BeforeEach
  void an_edition_is_held() {
    desk.publish.follow(Approved.report(), Desk.event());
  }

  @Test
  void a_publisher_of_the_unit_releases_it() {
    desk.release.release(Desk.PUBLISHER, AT_HAND, "", "");

    assertThat(desk.editions.find(Approved.REPORT, 1)).containsInstanceOf(Edition.Published.class);
    assertThat(desk.acts.getLast().doer().name()).isEqualTo("沈听澜");
  }

  @Test
  void the_district_government_releases_for_a_unit_of_its_district() {
    desk.release.release(Desk.publisher("qu", "district-government", "990102"), AT_HAND, "", "");

    assertThat(desk.announced).contains("published 1 11990102MB0000002G/2026-00001");
  }

  @Test
  void the_unit_that_carries_on_the_work_of_an_ended_one_decides_about_its_editions() {
    var successor =
        new Publisher(
            new Person("p2", "陆清和", "a2", "qingli", "青篱镇人民政府"),
            "sub-district",
            "990102",
            Set.of(Approved.BAILU.id()),
            true);
    desk.schedule.schedule(successor, AT_HAND, Approved.AT.plus(Duration.ofDays(1)));
    desk.hold.hold(successor, new EditionAtHand(Approved.REPORT, 1, 2), "核对原单位信息");
    desk.release.release(successor, new EditionAtHand(Approved.REPORT, 1, 3), "", "");

    assertThat(desk.editions.find(Approved.REPORT, 1)).containsInstanceOf(Edition.Published.class);
    assertThat(desk.acts.getLast().doer().name()).isEqualTo("陆清和");
  }

  @Test
  void for_every_other_unit_there_is_no_such_edition() {
    refused(Desk.publisher("other", "sub-district", "990102"), AT_HAND, Refusal.NO_SUCH_EDITION);
    refused(
        Desk.publisher("qu", "district-government", "990103"), AT_HAND, Refusal.NO_SUCH_EDITION);
  }

  @Test
  void only_a_publisher_releases() {
    var drafter =
        new Publisher(
            new Person("p", "陈小满", "a", Approved.BAILU.id(), "白鹭镇"),
            "sub-district",
            "990102",
            Set.of(),
            false);

    refused(drafter, AT_HAND, Refusal.NOT_A_PUBLISHER);
  }

  @Test
  void a_stale_page_cannot_decide() {
    desk.schedule.schedule(Desk.PUBLISHER, AT_HAND, Approved.AT.plus(Duration.ofDays(1)));

    refused(Desk.PUBLISHER, AT_HAND, Refusal.VERSION_STALE);
  }

  @Test
  void a_time_in_the_past_is_refused() {
    assertThatThrownBy(() -> desk.schedule.schedule(Desk.PUBLISHER, AT_HAND, Approved.AT))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(Refusal.TIME_IS_PAST));
  }

  @Test
  void holding_needs_a_reason() {
    assertThatThrownBy(() -> desk.hold.hold(Desk.PUBLISHER, AT_HAND, "　 "))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal()).isEqualTo(Refusal.REASON_MISSING));
  }

  @Test
  void each_decision_leaves_one_act() {
    desk.schedule.schedule(Desk.PUBLISHER, AT_HAND, Approved.AT.plus(Duration.ofDays(1)));
    desk.hold.hold(Desk.PUBLISHER, new EditionAtHand(Approved.REPORT, 1, 2), "领导外出，暂缓");
    desk.release.release(Desk.PUBLISHER, new EditionAtHand(Approved.REPORT, 1, 3), "", "");

    assertThat(desk.acts)
        .extracting(Act::verb)
        .containsExactly("hold-edition", "schedule-edition", "hold-edition", "publish-edition");
  }

  private void refused(Publisher publisher, EditionAtHand atHand, Refusal refusal) {
    assertThatThrownBy(() -> desk.release.release(publisher, atHand, "", ""))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
  }
}
