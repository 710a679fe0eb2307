package chengbao.look;

import org.jspecify.annotations.Nullable;

/// What every public page of one site says about the site and its column: the meta tags that
/// 政府网站发展指引 asks for, and the head and foot of the page.
///
/// @param base where the portal stands for readers, `https://www.example.gov.cn`, without a slash
/// @param foot what stands at the foot of every page
public record Portal(
    String name, String domain, String identificationCode, String base, Column column, Foot foot) {

  /// The column (栏目) that holds the reports.
  public record Column(String name, String description, String keywords, String type) {}

  /// @param host who runs the site (主办单位)
  /// @param contact telephone or address for questions (联系方式)
  /// @param filing ICP备案号, as registered
  /// @param policeFiling 公安备案号, as registered
  /// @param faults where the site takes notice of its mistakes (我为政府网站找错)
  /// @param mailbox where the site takes letters (领导信箱)
  public record Foot(
      String host,
      String contact,
      String filing,
      String policeFiling,
      String address,
      @Nullable String faults,
      @Nullable String mailbox) {}
}
