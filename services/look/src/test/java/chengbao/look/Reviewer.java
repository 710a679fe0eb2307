package chengbao.look;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// A reviewer with two appointments, as a door would show her.
@ApplicationScoped
class Reviewer implements Visitor {

  private static final Seat JUSTICE = new Seat("a1", "安澜区司法局", "审核人");
  private static final Seat OVERSIGHT = new Seat("a2", "区委依法治区办", "审核人");

  @Override
  public String language() {
    return "zh-CN";
  }

  @Override
  public String place() {
    return "/cases?q=白鹭&state=waiting";
  }

  @Override
  public String name() {
    return "林知远";
  }

  @Override
  public Seat seat() {
    return JUSTICE;
  }

  @Override
  public List<Seat> seats() {
    return List.of(JUSTICE, OVERSIGHT);
  }

  @Override
  public String demonstrationTime() {
    return "2026-02-24 21:07";
  }
}
