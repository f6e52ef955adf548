import { light, radius } from '@bandeng/ui';
import type { ThemeConfig } from 'antd';

const FIELD = {
  activeBorderColor: light.info,
  hoverBorderColor: light.ink2,
  activeShadow: `0 0 0 2px ${light.infoSoft}`,
} as const;

export const theme: ThemeConfig = {
  token: {
    colorPrimary: light.brand,
    colorLink: light.info,
    colorInfo: light.info,
    colorSuccess: light.ok,
    colorWarning: light.soon,
    colorError: light.bad,
    colorInfoBg: light.infoSoft,
    colorSuccessBg: light.okSoft,
    colorWarningBg: light.soonSoft,
    colorErrorBg: light.badSoft,
    colorInfoBorder: light.line,
    colorSuccessBorder: light.line,
    colorWarningBorder: light.line,
    colorErrorBorder: light.line,
    colorText: light.ink,
    colorTextSecondary: light.ink2,
    colorTextTertiary: light.ink2,
    colorTextDescription: light.ink2,
    colorTextPlaceholder: '#6b7480',
    colorBorder: light.lineStrong,
    colorBorderSecondary: light.line,
    colorBgLayout: light.paper,
    borderRadius: radius,
    borderRadiusLG: radius,
    borderRadiusSM: radius,
    fontFamily: 'var(--font)',
    fontSize: 14,
    fontSizeHeading3: 20,
    fontSizeHeading4: 16,
    // Nothing slides: a dialog is there or gone. One that waits for the end of its motion can be left over a busy page.
    motion: false,
    boxShadow: '0 2px 10px rgba(31,35,41,0.08)',
    boxShadowSecondary: '0 4px 16px rgba(31,35,41,0.12)',
    wireframe: false,
  },
  components: {
    // Red is for what is late or refused: a field one is in is no fault.
    Input: FIELD,
    InputNumber: FIELD,
    DatePicker: FIELD,
    Select: { activeBorderColor: light.info, hoverBorderColor: light.ink2, activeOutlineColor: light.infoSoft },
    // As round as its fields it would be taken for one of several of which one is chosen.
    Checkbox: { borderRadiusSM: 3 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Table: {
      headerBg: light.paper,
      headerColor: light.ink2,
      headerSplitColor: 'transparent',
      rowHoverBg: '#fbf9f6',
      cellPaddingBlock: 12,
      cellPaddingInline: 16,
      cellPaddingBlockMD: 12,
      cellPaddingInlineMD: 12,
    },
    Menu: {
      itemBg: 'transparent',
      itemSelectedBg: light.brandSoft,
      itemSelectedColor: light.brand,
      itemHoverBg: light.calmSoft,
      groupTitleColor: light.ink2,
      itemHeight: 34,
    },
    Layout: { siderBg: light.raised, headerBg: light.raised, bodyBg: light.paper },
  },
};
