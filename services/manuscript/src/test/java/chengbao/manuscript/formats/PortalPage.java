package chengbao.manuscript.formats;

import java.util.stream.Collectors;

/// A page of an invented portal around a report, with everything portals put there.
final class PortalPage {
  private PortalPage() {}

  static String around(String report) {
    String title = report.lines().findFirst().orElseThrow();
    String body =
        report
            .lines()
            .skip(1)
            .map(line -> "<p style=\"text-indent: 2em;\"><span>" + line + "</span></p>")
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="zh"><head><meta charset="utf-8"><title>%1$s_安澜区政府</title>
    <meta name="ArticleTitle" content="%1$s"><meta name="PubDate" content="2026-01-22 09:30">
    <meta name="ContentSource" content="白鹭镇"><style>p{color:red}</style>
    <script>var a = "<p>不是正文</p>";</script></head><body>
    <div class="top"><a href="/">网站首页</a><a href="/reg">用户中心</a></div>
    <ul class="nav"><li><a href="/a">走近安澜</a></li><li><a href="/b">机构职能</a></li></ul>
    <div class="sub"><ul><li><a href="/c">白鹭概况</a></li><li><a href="/d">领导之窗</a></li></ul></div>
    <div style="display:none"><a href="/h">收起的菜单</a></div>
    <div class="wrap"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/z">公开目录</a></div>
    <table class="info"><tr><td>索引号</td><td>11990102MB0000000X/2026-00017</td>
    <td>发布机构</td><td>白鹭镇人民政府</td></tr></table>
    <h1>%1$s</h1>
    <div class="article">%2$s<p style="display:none">不给看的话</p></div>
    <div>【打印本页】 【关闭窗口】</div></div>
    <div class="links"><a href="/x">安澜区人大</a> <a href="/y">安澜区政协</a></div>
    <footer><p>版权所有：白鹭镇人民政府</p></footer></body></html>
    """
        .formatted(title, body);
  }
}
