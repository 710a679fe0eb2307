package chengbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Canaries of the rules: each breaks one.
class MarkupTest {

  private static final String GOOD =
      """
      <!doctype html><html lang="zh-CN"><head><title>检索</title></head><body><a href="#main">正文</a>\
      <nav aria-label="主导航"><ul><li><a href="/">首页</a></li></ul></nav><main id="main"><h1>检索</h1>\
      <h2>结果</h2><label for="q">词</label><input id="q"><button>检索</button></main></body></html>\
      """;

  @Test
  void a_page_that_owes_nothing_breaks_nothing() {
    assertThat(Markup.broken(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html-has-lang         | lang=\"zh-CN\"        |",
        "document-title        | <title>检索</title>    |",
        "landmark-unique       | aria-label=\"主导航\"  |",
        "page-has-heading-one  | <h1>检索</h1>          |",
        "heading-order         | <h2>结果</h2>          | <h3>结果</h3>",
        "link-name             | 首页                   |",
        "button-name           | <button>检索           | <button>",
        "label                 | for=\"q\"              |",
        "image-alt             | <h2>结果</h2>          | <img src=\"/a\">",
        "listitem              | <ul><li>               | <li>",
        "list                  | <ul><li>               | <ul><a href=\"/x\">x</a><li>",
        "duplicate-id          | <main id=\"main\"      | <main id=\"q\"",
        "skip-link             | #main                  | #text",
        "landmark-one-main     | <main id=\"main\">     | <div id=\"main\">"
      })
  void what_is_left_out_is_missed(String rule, String what, String instead) {
    String page = GOOD.replace(what, instead == null ? "" : instead);

    assertThat(Markup.broken(page)).anyMatch(one -> one.startsWith(rule + ":"));
  }
}
