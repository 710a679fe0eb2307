package chengbao.review.settings;

import chengbao.review.domain.comment.ThirdReturn;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// `CHENGBAO_THIRD_RETURN`: `off` (default), `reason` or `call`.
@ApplicationScoped
class ConfiguredThirdReturn implements ThirdReturn.Setting {
  private final ThirdReturn wanted;

  ConfiguredThirdReturn(
      @ConfigProperty(name = "chengbao.third-return", defaultValue = "off") ThirdReturn wanted) {
    this.wanted = wanted;
  }

  @Override
  public ThirdReturn now() {
    return wanted;
  }
}
