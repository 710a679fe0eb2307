/// Whether anything is lost, doubled or stuck while parts of the system fail.
@NullMarked
package chengbao.journey.faults;

import org.jspecify.annotations.NullMarked;
