package chengbao.publication.outside;

import chengbao.publication.documents.CleanText;
import chengbao.publication.domain.Approval;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Another platform, on this machine: pages as a government's column shows them.
public final class Platform implements AutoCloseable {

  private static final byte[] KILO = " ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
  private static final int MEGABYTES = 30;

  private final HttpServer server;
  private final CountDownLatch ends = new CountDownLatch(1);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  public Platform() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answers.get(exchange.getRequestURI().getPath());
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer.to(exchange);
      }
    }
  }

  /// The address of a page.
  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /// A page in these letters, which it names in its head and its own tag.
  public void page(String path, Charset charset, String html) {
    answers.put(
        path,
        exchange -> send(exchange, "text/html; charset=" + charset.name(), html.getBytes(charset)));
  }

  /// The same, but only the page itself names its letters.
  public void tagged(String path, Charset charset, String html) {
    answers.put(path, exchange -> send(exchange, "text/html", html.getBytes(charset)));
  }

  public void redirect(String path, String to) {
    answers.put(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  public void status(String path, int status) {
    answers.put(path, exchange -> exchange.sendResponseHeaders(status, -1));
  }

  /// Says nothing, for as long as the platform stands.
  public void hangs(String path) {
    answers.put(path, _ -> await());
  }

  /// Says one letter now and then, for as long as the platform stands.
  public void trickles(String path) {
    answers.put(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          while (!ended()) {
            out.write('<');
            out.flush();
          }
        });
  }

  /// Thirty megabytes of nothing.
  public void large(String path) {
    answers.put(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          for (int i = 0; i < MEGABYTES * 1000; i++) {
            out.write(KILO);
          }
        });
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private void await() {
    while (!ended()) {
      Thread.onSpinWait();
    }
  }

  private boolean ended() {
    try {
      return ends.await(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    ends.countDown();
    server.stop(0);
  }

  /// The page of a column, with all that stands around a text on such pages.
  ///
  /// @param organ 发布机构
  /// @param posted 发布日期
  public static String column(
      Approval approval, String title, String organ, String posted, String body) {
    return """
    <!DOCTYPE html>
    <html><head><meta charset="%s"><title>%s_安澜区人民政府</title>
    <meta name="SiteName" content="安澜区人民政府"><meta name="ColumnName" content="法治政府建设年度报告">
    <meta name="ArticleTitle" content="%s"><meta name="PubDate" content="%s 09:18">
    <meta name="ContentSource" content="%s"><style>.TRS_Editor p{text-indent:2em}</style>
    <script>var title='别的标题';</script></head>
    <body><div class="top">无障碍 | 长者模式 | 简体 | 繁体</div>
    <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">信息公开</a> &gt; 法治政府建设年度报告</div>
    <table class="xxgk"><tr><td>索 引 号：</td><td>A017/2026-01024</td><td>发布机构：</td><td>%s</td></tr>
    <tr><td>成文日期：</td><td>%s</td><td>发布日期：</td><td>%s</td></tr></table>
    <h1>%s</h1><div>信息来源：%s　【打印】【字体：大 中 小】　浏览次数：1024</div>
    <div class="TRS_Editor">%s</div>
    <div>扫一扫在手机打开当前页　分享到：</div><div class="foot">版权所有：安澜区人民政府办公室　澜ICP备99000001号</div>
    </body></html>
    """
        .formatted(
            "LETTERS",
            title,
            title,
            posted,
            organ,
            organ,
            approval.document().signedOn(),
            posted,
            title,
            organ,
            body);
  }

  /// What a column makes of the clean text that was handed to it.
  public static String body(Approval approval) {
    return CleanText.html(approval)
        .replace("<p>", "<p style=\"text-indent: 2em;\"><span>&nbsp;&nbsp;")
        .replace("</p>", "</span></p>\n\n");
  }
}
