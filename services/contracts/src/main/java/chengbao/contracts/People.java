package chengbao.contracts;

import java.util.List;

/// The persons who took part in a version; rules of separation compare persons.
///
/// @param drafters everybody with a saved change in it
/// @param singleOfficer the unit is registered as having one officer, who drafts and signs
public record People(
    List<String> drafters, String signatory, String submitter, boolean singleOfficer) {}
