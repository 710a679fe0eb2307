package chengbao.publication.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// What an administrator says of the portal: its column, and what stands at the foot of each site's
/// pages. Sites themselves are announced by submission.
@ConfigMapping(prefix = "chengbao.portal")
interface PortalSettings {

  /// The site that answers where no site has this domain.
  String site();

  /// What the portal is called as long as no site was announced.
  String name();

  Column column();

  Map<String, Foot> foot();

  /// 栏目, as 政府网站发展指引 wants it named.
  interface Column {
    String name();

    String description();

    String keywords();

    /// One of the column types of the guide.
    String type();
  }

  /// What stands at the foot of every page of a site.
  interface Foot {
    String host();

    String contact();

    String filing();

    String policeFiling();
  }

  /// Reports on one page of the list.
  @WithDefault("20")
  int page();
}
