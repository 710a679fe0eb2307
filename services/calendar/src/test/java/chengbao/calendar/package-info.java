@NullMarked
package chengbao.calendar;

import org.jspecify.annotations.NullMarked;
