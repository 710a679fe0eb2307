package chengbao.contracts;

import java.util.List;
import java.util.Map;

/// The run of the checks (校核) that the findings come from.
///
/// @param ruleSet name and version of the rules, such as `national 2026.1`
/// @param sums every calculation that the text states, worked
/// @param notRun rules that could not run, and why; whoever receives them may run them again
public record Checkup(String ruleSet, List<Sum> sums, Map<String, String> notRun) {}
