package chengbao.publication.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.publication.domain.ReportId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPagesTest {

  private static final ReportId REPORT = new ReportId(UUID.randomUUID());
  private static final Page PAGE = Page.of(200, "<p>正文");

  private final KeptPages pages = new KeptPages(new Serving(null, 1));

  @Test
  void a_change_of_a_report_gives_up_its_pages_and_every_list_and_no_other_report() {
    keep("report", REPORT);
    keep("another", new ReportId(UUID.randomUUID()));
    keep("list", null);

    pages.giveUp(Set.of(REPORT));

    assertThat(pages.find("report")).isNull();
    assertThat(pages.find("list")).isNull();
    assertThat(pages.find("another")).isNotNull();
  }

  @Test
  void a_page_that_was_begun_before_a_change_is_not_kept() {
    long begun = pages.generation();
    pages.giveUp(Set.of());

    pages.keep("report", new KeptPages.Kept(PAGE, REPORT, 0), begun);

    assertThat(pages.find("report")).isNull();
  }

  @Test
  void another_frame_draws_no_page_before_somebody_asks_for_it(@TempDir Path folder)
      throws Exception {
    PageStore before = new PageStore(new Serving(folder, 1 << 18));
    for (int report = 0; report < 100; report++) {
      before.keep("/reports/" + report, "frame a", PAGE);
    }

    PageStore after = new PageStore(new Serving(folder, 1 << 18));
    assertThat(after.find("/reports/7", "frame b")).isEmpty();
    after.keep("/reports/7", "frame b", Page.of(200, "<p>新页面"));

    assertThat(after.find("/reports/7", "frame b")).isPresent();
    for (int report = 8; report < 100; report++) {
      assertThat(after.find("/reports/" + report, "frame a")).as("untouched").isPresent();
    }
  }

  @Test
  void a_page_on_disk_is_as_good_as_what_it_was_made_of(@TempDir Path folder) throws Exception {
    PageStore store = new PageStore(new Serving(folder, 1));
    store.keep("/reports/1", "edition 1, frame a", PAGE);

    assertThat(store.find("/reports/1", "edition 1, frame a").map(Page::tag)).contains(PAGE.tag());
    assertThat(store.find("/reports/1", "edition 1, frame b")).isEmpty();
    assertThat(store.find("/reports/2", "edition 1, frame a")).isEmpty();
    store.keep("/reports/2", "edition 1, frame b", PAGE);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void each_form_of_a_page_has_a_tag_of_its_own_and_both_are_known_again() {
    assertThat(PAGE.tag(true)).isNotEqualTo(PAGE.tag(false));
    assertThat(PAGE.isAmong("W/\"x\", " + PAGE.tag(true))).isTrue();
    assertThat(PAGE.isAmong(PAGE.tag(false))).isTrue();
    assertThat(PAGE.isAmong("\"other\"")).isFalse();
    assertThat(new String(PAGE.plain(), StandardCharsets.UTF_8)).isEqualTo("<p>正文");
  }

  private void keep(String key, @Nullable ReportId report) {
    pages.keep(key, new KeptPages.Kept(PAGE, report, 0), pages.generation());
  }
}
