package chengbao.door.expired;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.ledger.forms.KeptForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentFormTest {
  @Test
  void names_and_values_are_read_in_the_order_of_the_page() {
    assertThat(SentForm.fields("words=%E8%AF%B7%E6%A0%B8%E5%AF%B9+%26&b=2&b=1&empty=&odd"))
        .containsExactly(
            Map.entry("words", "请核对 &"),
            Map.entry("b", "2"),
            Map.entry("b", "1"),
            Map.entry("empty", ""));
  }

  @Test
  void what_no_browser_would_send_is_kept_as_it_came() {
    assertThat(SentForm.fields("words=100%&a=%zz"))
        .containsExactly(Map.entry("words", "100%"), Map.entry("a", "%zz"));
  }

  @Test
  void what_was_written_is_shown_and_numbers_and_buttons_are_not() {
    KeptFormPage page =
        KeptFormPage.of(
            new KeptForm(
                "/cases/7/comments",
                List.of(
                    Map.entry("command", "019c6d00-0000-7000-8000-0000000003a1"),
                    Map.entry("verb", "save"),
                    Map.entry(
                        "keep",
                        "comment 019c6d00-0000-7000-8000-0000000003a1 019c6d00-0000-7000-8000-0000000003a2"),
                    Map.entry("answerBy", "2026-02-11"),
                    Map.entry("quote", "41件"),
                    Map.entry("words", "请核对。".repeat(20)),
                    Map.entry("empty", ""))));

    assertThat(page.texts()).extracting(KeptFormPage.Field::name).containsExactly("quote", "words");
    assertThat(page.texts()).extracting(KeptFormPage.Field::rows).containsExactly(2, 10);
    assertThat(page.hidden())
        .extracting(KeptFormPage.Field::name)
        .containsExactly("command", "verb", "keep", "answerBy", "empty");
  }
}
