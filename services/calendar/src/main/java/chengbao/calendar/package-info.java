/// The days of the offices: which are worked, and how long something has waited. Plain Java.
@NullMarked
package chengbao.calendar;

import org.jspecify.annotations.NullMarked;
