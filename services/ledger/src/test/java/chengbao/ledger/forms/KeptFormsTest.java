package chengbao.ledger.forms;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.rig.ServiceDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KeptFormsTest {
  private static final ServiceDatabase SERVICE = new ServiceDatabase();
  private static final long MUCH = 1L << 20;
  private static final KeptForm OPINION =
      new KeptForm(
          "/cases/7/comments",
          List.of(
              Map.entry("words", "第三段的件数\r\n与分项\"合计\"不符。"),
              Map.entry("sections", "b2"),
              Map.entry("sections", "b1")));

  private final KeptForms forms = at(Duration.ZERO, MUCH);

  @AfterAll
  static void close() {
    SERVICE.close();
  }

  @Test
  void a_form_comes_back_field_by_field_in_the_order_of_the_page() {
    UUID number = forms.keep(OPINION).orElseThrow();

    assertThat(forms.open(number, "lin")).contains(OPINION);
    assertThat(forms.open(number, "lin")).as("a page loaded again").contains(OPINION);
  }

  @Test
  void whoever_signs_in_second_at_the_same_computer_sees_nothing_of_it() {
    UUID number = forms.keep(OPINION).orElseThrow();
    forms.open(number, "lin");

    assertThat(forms.open(number, "zhou")).isEmpty();
    assertThat(forms.open(number, "lin")).contains(OPINION);
  }

  @Test
  void a_guessed_number_opens_nothing() {
    forms.keep(OPINION);

    assertThat(forms.open(UUID.randomUUID(), "lin")).isEmpty();
  }

  @Test
  void a_form_is_shown_for_half_an_hour_and_then_forgotten() {
    UUID number = forms.keep(OPINION).orElseThrow();

    assertThat(at(Duration.ofMinutes(29), MUCH).open(number, "lin")).contains(OPINION);
    assertThat(at(Duration.ofMinutes(30), MUCH).open(number, "lin")).isEmpty();
    assertThat(at(Duration.ofMinutes(31), MUCH).forgetOld()).isPositive();
    assertThat(forms.open(number, "lin")).isEmpty();
  }

  @Test
  void strangers_cannot_fill_the_database() {
    KeptForms narrow = at(Duration.ofDays(1), 1);

    assertThat(narrow.keep(OPINION)).isPresent();
    assertThat(narrow.keep(OPINION)).isEmpty();
    assertThat(at(Duration.ofDays(1).plusMinutes(31), 1).keep(OPINION)).isPresent();
  }

  private static KeptForms at(Duration later, long room) {
    return new KeptForms(SERVICE.database(), Clock.offset(Clock.systemUTC(), later), room);
  }
}
