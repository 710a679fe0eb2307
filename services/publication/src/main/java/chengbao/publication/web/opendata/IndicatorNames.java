package chengbao.publication.web.opendata;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the indicators of the dictionary are called, in Chinese: the tables are for the record.
@ApplicationScoped
class IndicatorNames implements FigureTable.Names {

  private final Engine engine;
  private final Map<Integer, String> names = new ConcurrentHashMap<>();

  IndicatorNames(Engine engine) {
    this.engine = engine;
  }

  @Override
  public String of(int indicator) {
    return names.computeIfAbsent(indicator, this::read);
  }

  private String read(int indicator) {
    return engine
        .parse("{indicator:message(key)}")
        .data("key", "n" + indicator)
        .setLocale("zh-CN")
        .render();
  }
}
