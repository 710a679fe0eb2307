package chengbao.publication.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/// How a site publishes as long as nobody has set it on its page: `chengbao.sites.ID.serials` and
/// so on.
@ConfigMapping(prefix = "chengbao.sites")
interface SiteDefaults {

  @WithParentName
  Map<String, Site> sites();

  /// One site.
  interface Site {
    /// `column` or `feed`.
    @WithDefault("column")
    String way();

    /// Such as `09:00`; absent for at once.
    Optional<String> opens();

    /// Whether the set time counts on working days only.
    @WithDefault("true")
    boolean workingDays();

    /// `allotted` or `entered`.
    @WithDefault("allotted")
    String numbering();

    /// How a number that is entered by hand must look, such as `USCC/YYYY-NNNNN`.
    Optional<String> numberForm();

    /// Such as `2026:1-300,501-800;2027:1-300`; absent for all.
    Optional<String> serials();

    Optional<String> topic();

    Optional<String> genre();
  }
}
