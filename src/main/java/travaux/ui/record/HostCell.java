package travaux.ui.record;

import java.net.URI;

/** An address by the name of its host; the whole of it is told by its tooltip. */
final class HostCell extends WordCell {

    @Override
    String shown(String address) {
        if (address.isEmpty()) {
            return "";
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    @Override
    String told(String address) {
        return address;
    }
}
