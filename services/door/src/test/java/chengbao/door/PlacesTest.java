package chengbao.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  @Test
  void a_switch_leads_back_to_the_page_it_was_pressed_on() {
    assertThat(Places.local("/reports?year=2025&q=%E7%99%BD"))
        .hasToString("/reports?year=2025&q=%E7%99%BD");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "javascript:alert(1)",
        "/a b",
        "/%zz"
      })
  void nothing_leads_to_another_site(String back) {
    assertThat(Places.local(back)).hasToString("/");
  }
}
