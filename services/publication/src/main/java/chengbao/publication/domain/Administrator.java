package chengbao.publication.domain;

/// An officer (系统管理员) under the appointment of this moment.
///
/// @param isAdministrator whether the appointment carries the function
public record Administrator(Person person, boolean isAdministrator) {}
