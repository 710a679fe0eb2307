package chengbao.publication.web.seats;

import chengbao.publication.web.InReadingRoom;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/// Lets readers take a seat before anything is done for them.
@InReadingRoom
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ReadingRoomDoor {

  private final ReadingRoom room;

  ReadingRoomDoor(ReadingRoom room) {
    this.room = room;
  }

  @AroundInvoke
  Object enter(InvocationContext call) throws Exception {
    room.takeSeat();
    try {
      return call.proceed();
    } finally {
      room.leave();
    }
  }
}
