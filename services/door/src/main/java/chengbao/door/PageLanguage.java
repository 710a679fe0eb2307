package chengbao.door;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/// Gives every page rendered in a request the language of that request.
@Singleton
class PageLanguage {
  private final Instance<Language> language;

  PageLanguage(Instance<Language> language) {
    this.language = language;
  }

  void configure(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(this::choose);
  }

  private void choose(TemplateInstance page) {
    if (Arc.container().requestContext().isActive()) {
      page.setLocale(language.get().locale());
    }
  }
}
