package chengbao.publication.web.operators;

import static chengbao.publication.Officials.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import chengbao.contracts.Examples;
import chengbao.contracts.UnitState;
import chengbao.publication.OnPortal;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What should have been public for a minute.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OverdueTest {

  @Test
  void what_is_overdue_is_public_once_nothing_stands_in_its_way_any_more() throws SQLException {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
    Approval approval = Approved.another();
    String report = approval.report().toString();
    OnPortal.change(
        "alter table editions add constraint in_the_way check (report <> '%s') not valid"
            .formatted(report));
    UUID event = OnPortal.send(approval, 1);
    try {
      OnPortal.awaitHeld(event);
    } finally {
      OnPortal.change("alter table editions drop constraint in_the_way");
    }
    OnPortal.change(
        "update held_events set held_at = now() - interval '2 minutes' where event_id = '%s'"
            .formatted(event));

    operator()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/api/portal/overdue")
        .then()
        .statusCode(200)
        .body("report", not(hasItem(report)));

    OnPortal.awaitPublic(approval, 1);
    assertThat(OnPortal.acts(approval.report())).containsExactly("publish-edition done");
    assertThat(OnPortal.told(approval.report())).hasSize(2);
  }
}
