/// What an operator sees of a service's held events and may do about them, the same in all three.
@NullMarked
package chengbao.door.operator;

import org.jspecify.annotations.NullMarked;
