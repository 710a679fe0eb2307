package chengbao.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraditionalPageTest {

  @Test
  void words_are_turned_as_words() {
    assertThat(TraditionalPage.turned("发现问题后，干部群众理发，皇后与复议，征收与征求，于法有据"))
        .isEqualTo("發現問題後，幹部群眾理髮，皇后與複議，徵收與徵求，於法有據");
  }

  @Test
  void only_what_readers_see_or_hear_is_turned() {
    String page =
        """
        <meta name="SiteName" content="发展"><a href="/发" aria-label="发展" lang="zh-CN">发展</a>\
        <a lang="zh-CN" translate="no">简体</a><script type="application/ld+json">{"a":"发展"}</script>\
        """;

    assertThat(TraditionalPage.of(page))
        .isEqualTo(
            """
            <meta name="SiteName" content="发展"><a href="/发" aria-label="發展" lang="zh-Hant">發展</a>\
            <a lang="zh-CN" translate="no">简体</a><script type="application/ld+json">{"a":"发展"}</script>\
            """);
  }

  @Test
  void a_page_cut_short_is_turned_as_far_as_it_goes() {
    assertThat(TraditionalPage.of("发<")).isEqualTo("發<");
    assertThat(TraditionalPage.of("发<b 发")).isEqualTo("發<b 發");
  }
}
