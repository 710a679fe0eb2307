package chengbao.ledger.time;

import chengbao.calendar.WorkingDays;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The working days by which a service counts: as announced, or as the file of the deployment says.
class ServiceCalendar {
  @Produces
  @Singleton
  WorkingDays workingDays(@ConfigProperty(name = "chengbao.holidays") Optional<String> file) {
    return file.map(Path::of).map(WorkingDays::in).orElseGet(WorkingDays::announced);
  }
}
