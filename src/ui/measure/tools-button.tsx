import { Ruler } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import button from "#ui/button.module.css";
import { useText } from "#ui/use-text.ts";

const ToolMenu = lazy(async () => ({ default: (await import("./tool-menu.tsx")).ToolMenu }));

/** Opens the menu of what can be done on the map point by point; what is open is loaded then. */
export const ToolsButton = () => {
  const { text } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <TooltipTrigger delay={500}>
        <Button
          ref={trigger}
          className={button.button ?? ""}
          aria-label={text.map.tools}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
        >
          <Ruler aria-hidden />
        </Button>
        <Tooltip className={button.tip ?? ""} offset={6}>
          {text.map.tools}
        </Tooltip>
      </TooltipTrigger>
      {isOpen && (
        <Suspense>
          <ToolMenu trigger={trigger} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
