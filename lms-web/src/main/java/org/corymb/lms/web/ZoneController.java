package org.corymb.lms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a reader choose the zone in which they see times. */
@Controller
class ZoneController {

    private static final SortedMap<String, List<Choice>> CHOICES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .map(id -> new Choice(id, id.substring(id.indexOf('/') + 1).replace('_', ' ')))
            .sorted((one, other) -> one.city().compareTo(other.city()))
            .collect(Collectors.groupingBy(
                    choice -> choice.id().substring(0, choice.id().indexOf('/')), TreeMap::new, Collectors.toList()));

    private final ViewerZones zones;

    ZoneController(ViewerZones zones) {
        this.zones = zones;
    }

    @GetMapping("/zone")
    String choose(@RequestParam(defaultValue = "/") String back, ViewerZone zone, Model model) {
        model.addAttribute("page", new ZonePage(CHOICES, zone.zone().getId(), local(back)));
        return "layout/zone";
    }

    @PostMapping("/zone")
    String remember(
            @RequestParam("choice") String choice,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        ViewerZones.zone(choice).ifPresent(zone -> zones.remember(zone, request, response));
        return "redirect:" + local(back);
    }

    /** Only a page of this site: another site's address would make this a tool for deceivers. */
    private static String local(String back) {
        return back.matches("/(?![/\\\\])[^\\s\\\\{}]*") ? back : "/";
    }

    record Choice(String id, String city) {}

    record ZonePage(SortedMap<String, List<Choice>> choices, String current, String back) {}
}
