package chengbao.submission.district;

import chengbao.submission.ChooseChannels;
import chengbao.submission.LoadDistrict;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Loads the demo district at the start, when one is named. Loading it again changes nothing.
@ApplicationScoped
class DemoDistrict {
  private static final Logger LOG = Logger.getLogger(DemoDistrict.class);
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final LoadDistrict loadDistrict;
  private final ChooseChannels chooseChannels;
  private final Optional<String> file;

  DemoDistrict(
      LoadDistrict loadDistrict,
      ChooseChannels chooseChannels,
      @ConfigProperty(name = "chengbao.demo-district") Optional<String> file) {
    this.loadDistrict = loadDistrict;
    this.chooseChannels = chooseChannels;
    this.file = file;
  }

  void load(@Observes StartupEvent start) {
    file.ifPresent(this::load);
  }

  private void load(String name) {
    try {
      var district = JSON.readValue(Path.of(name).toFile(), DistrictFile.class);
      LOG.infof(
          "demo district: %d units and officers new", loadDistrict.load(district.registers()));
      chooseChannels.beginWith(district.mailboxes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
