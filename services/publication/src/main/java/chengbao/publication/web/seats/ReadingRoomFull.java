package chengbao.publication.web.seats;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// A full reading room, as readers are told.
class ReadingRoomFull {

  private final ComeAgain comeAgain;

  ReadingRoomFull(ComeAgain comeAgain) {
    this.comeAgain = comeAgain;
  }

  @ServerExceptionMapper
  Response full(ReadingRoom.Full full) {
    return comeAgain.crowded();
  }
}
