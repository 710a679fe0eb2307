package chengbao.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.api.Service;
import org.junit.jupiter.api.Test;

class VerbTest {
  @Test
  void a_command_is_counted_whatever_its_query() {
    assertThat(Verb.of(Service.SUBMISSION, "/api/reports/1/document?changes=accepted"))
        .contains(Verb.BRING);
    assertThat(Verb.of(Service.REVIEW, "/api/cases/1/claim")).contains(Verb.CLAIM);
  }

  @Test
  void what_is_only_asked_is_not_counted() {
    assertThat(Verb.of(Service.SUBMISSION, "/api/reports/1/acts")).isEmpty();
    assertThat(Verb.of(Service.SUBMISSION, "/api/cases/1/claim")).isEmpty();
  }
}
