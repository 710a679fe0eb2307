package chengbao.look;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Nobody in particular: what the frame shows as long as no door says who is looking.
@DefaultBean
@ApplicationScoped
class Stranger implements Visitor {

  @Override
  public String language() {
    return "zh-CN";
  }

  @Override
  public String place() {
    return "/";
  }

  @Override
  public @Nullable String name() {
    return null;
  }

  @Override
  public @Nullable Seat seat() {
    return null;
  }

  @Override
  public List<Seat> seats() {
    return List.of();
  }

  @Override
  public @Nullable String demonstrationTime() {
    return null;
  }
}
