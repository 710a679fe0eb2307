package chengbao.publication.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What an administrator says of the portal: its column, and what stands at the foot of each site's
/// pages. Sites themselves are announced by submission.
@ConfigMapping(prefix = "chengbao.portal")
public interface PortalSettings {

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

    /// Where the site stands for readers, `https://www.example.gov.cn`, if not where the portal
    /// does.
    Optional<String> base();

    /// The site's own 我为政府网站找错.
    Optional<String> faults();

    /// The site's own 领导信箱.
    Optional<String> mailbox();
  }

  Costly costly();

  /// How often one reader may ask for what costs.
  interface Costly {

    /// So many times at once.
    @WithDefault("30")
    int atOnce();

    /// And once more each time this has passed.
    @WithDefault("2s")
    Duration oneMoreAfter();
  }

  ReadingRoom readingRoom();

  /// How many readers something is made for at the same time.
  interface ReadingRoom {

    /// Fewer than the connections to the database, so that publishing always finds one.
    @WithDefault("8")
    int seats();

    /// How long a reader waits for a seat.
    @WithDefault("2s")
    Duration patience();
  }

  /// Reports on one page of the list.
  @WithDefault("20")
  int page();
}
