package chengbao.journey.api;

import chengbao.journey.district.Officer;
import chengbao.journey.district.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What an administrator does about officers and their appointments.
public final class RegisterApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Caller caller;

  public RegisterApi(Caller caller) {
    this.caller = caller;
  }

  /// Appoints an officer as reviewer of an office as well, from now on; the appointment's id.
  public String appointReviewer(Officer administrator, Officer officer, Unit office) {
    ObjectNode body = JSON.createObjectNode().put("unit", office.id()).put("position", "借调审核员");
    body.putArray("functions").add("reviewer");
    JsonNode appointments =
        changed(administrator, officer, "/appointments", body).path("appointments");
    return appointments.path(appointments.size() - 1).path("id").asText();
  }

  /// Ends an appointment now.
  public void end(Officer administrator, Officer officer, String appointment) {
    changed(
        administrator, officer, "/appointments/" + appointment + "/end", JSON.createObjectNode());
  }

  private JsonNode changed(Officer administrator, Officer officer, String what, ObjectNode body) {
    String path = "/api/officers/" + officer.id();
    String tag = caller.must(Call.get(Service.SUBMISSION, path).by(administrator)).mustHaveTag();
    Call call = Call.post(Service.SUBMISSION, path + what).by(administrator).ifMatch(tag);
    return caller.must(call.json(body.toString())).json();
  }
}
