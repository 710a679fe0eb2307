package chengbao.journey.district;

/// An officer of the demo district under one of their appointments.
///
/// @param id the person's id, the same in every service
/// @param username the login at Keycloak
/// @param appointment the appointment's id, sent with every call
/// @param unit the unit's id, empty for an operator
/// @param unitName its short name
public record Officer(
    String id, String username, String name, String appointment, String unit, String unitName) {}
