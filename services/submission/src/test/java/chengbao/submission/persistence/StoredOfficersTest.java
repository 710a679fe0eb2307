package chengbao.submission.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.domain.Appointment;
import chengbao.submission.domain.AppointmentId;
import chengbao.submission.domain.Officers;
import chengbao.submission.domain.Staff;
import chengbao.submission.stack.LargeDistrict;
import chengbao.submission.stack.SubmissionStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Officers on a real PostgreSQL: read, changed and kept in one transaction, as the verbs do.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class StoredOfficersTest {
  private static final Instant THEN = Instant.parse("2026-02-01T00:00:00Z");

  @Inject Officers officers;
  @Inject EntityManager entities;

  @Test
  void an_appointment_that_ends_one_that_is_added_and_one_that_goes_are_kept() {
    var district = new LargeDistrict(entities, "999701");
    district.grow(2);
    var person = district.drafter(1).person();
    var other = read(district, 2);
    var second =
        new Appointment(
            new AppointmentId(UUID.randomUUID()),
            other.unit(),
            other.functions(),
            "兼职",
            other.from(),
            null);
    changed(district, held -> List.of(ended(held.getFirst()), second));
    assertThat(read(district, 1).until()).isEqualTo(THEN);
    assertThat(held(district)).hasSize(2);
    changed(district, held -> List.of(held.getLast()));
    assertThat(held(district)).extracting("id").containsExactly(second.id());
    assertThat(inTransaction(() -> officers.find(person))).isPresent();
  }

  private static Appointment ended(Appointment held) {
    return new Appointment(
        held.id(), held.unit(), held.functions(), held.position(), held.from(), THEN);
  }

  private Appointment read(LargeDistrict district, int number) {
    return inTransaction(() ->
        officers.find(district.drafter(number).person()).orElseThrow().appointments().getFirst());
  }

  private List<Appointment> held(LargeDistrict district) {
    return inTransaction(
        () -> officers.find(district.drafter(1).person()).orElseThrow().appointments());
  }

  private void changed(LargeDistrict district, UnaryOperator<List<Appointment>> change) {
    inTransaction(() -> {
      var before = officers.forChange(district.drafter(1).person()).orElseThrow();
      officers.save(
          new Staff(
              before.person(),
              before.username(),
              before.name(),
              change.apply(new ArrayList<>(before.appointments())),
              before.version() + 1));
      return true;
    });
  }

  private static <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
