/// The seal on a receipt (报送回执): how it is put on and how anybody verifies it, without any service.
@NullMarked
package chengbao.receipt;

import org.jspecify.annotations.NullMarked;
