package org.corymb.lms.award.status;

import java.util.UUID;
import org.corymb.lms.shared.UnknownThing;

/** No status list has this id. */
public class UnknownStatusList extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public UnknownStatusList(UUID id) {
        super("status list", id);
    }
}
