package chengbao.look;

/// What every public page of one site says about the site and its column: the meta tags that
/// 政府网站发展指引 asks for, and the head and foot of the page.
///
/// @param host who runs the site (主办单位)
/// @param contact telephone or address for questions (联系方式)
/// @param filing ICP备案号, as registered
/// @param policeFiling 公安备案号, as registered
public record Portal(
    String name,
    String domain,
    String identificationCode,
    Column column,
    String host,
    String contact,
    String filing,
    String policeFiling,
    String address) {

  /// The column (栏目) that holds the reports.
  public record Column(String name, String description, String keywords, String type) {}
}
