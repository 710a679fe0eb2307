package chengbao.journey.api;

import java.util.Arrays;

/// What the services say about themselves.
public final class HealthApi {
  private final Caller caller;

  public HealthApi(Caller caller) {
    this.caller = caller;
  }

  /// Whether all of them are ready.
  public boolean areReady() {
    return Arrays.stream(Service.values()).allMatch(this::isReady);
  }

  private boolean isReady(Service service) {
    try {
      return caller.call(Call.get(service, "/q/health/ready")).isGood();
    } catch (Unanswered away) {
      return false;
    }
  }
}
