import type { SectorContent } from './shape'
import { cropsNeeds } from './crops-needs'
import { cropsTechnologies } from './crops-technologies'

export const crops: SectorContent = {
  organisations: [
    {
      key: 'crops-institute',
      kind: 'institute',
      name: { vi: 'Viện Khoa học Cây trồng Sông Hậu', en: 'Song Hau Institute of Crop Science' },
      taxBase: '180154263',
      province: '92',
      fields: ['401', '406'],
      about: {
        vi:
          'Viện công lập chọn tạo giống lúa, cây ăn quả và nghiên cứu phòng trừ sinh học cho đồng bằng sông Cửu ' +
          'Long. Viện có trại thực nghiệm 62 ha, phòng thí nghiệm đạt ISO/IEC 17025 và xưởng pilot chế phẩm vi ' +
          'sinh 20 tấn mỗi năm.',
        en:
          'A public institute that breeds rice and fruit varieties and studies biological control for the ' +
          'Mekong Delta. It runs a 62 ha experimental farm, an ISO/IEC 17025 laboratory and a pilot plant for ' +
          'microbial products of 20 tonnes a year.',
      },
      people: [
        { name: 'Nguyễn Thị Hồng Thắm', title: 'Trưởng phòng Quản lý khoa học' },
        { name: 'Lê Hoàng Phúc', title: 'Trưởng bộ môn Bảo vệ thực vật' },
        { name: 'Trần Quốc Khải', title: 'Nghiên cứu viên chính' },
      ],
    },
    {
      key: 'crops-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Nông nghiệp Ea Kao' },
      taxBase: '600092519',
      province: '66',
      fields: ['401', '102', '204'],
      about: {
        vi:
          'Trường đào tạo và nghiên cứu về cây công nghiệp dài ngày, thổ nhưỡng và cơ giới hóa vùng cao nguyên; ' +
          'hợp tác thường xuyên với các vùng trồng cà phê, hồ tiêu và sầu riêng.',
      },
      people: [
        { name: 'Y Thuyên Niê', title: 'Phó trưởng khoa Nông học' },
        { name: 'Phạm Thùy Dung', title: 'Giám đốc Trung tâm Chuyển giao công nghệ' },
      ],
    },
    {
      key: 'crops-agritech',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Công nghệ Nông nghiệp Tùng Lâm Viên', en: 'Tung Lam Vien Agritech JSC' },
      taxBase: '580127349',
      province: '68',
      fields: ['406', '401', '202'],
      about: {
        vi:
          'Doanh nghiệp khoa học và công nghệ làm cây giống nuôi cấy mô, thiết bị điều khiển nhà màng và vật tư ' +
          'bảo quản sau thu hoạch; sở hữu phòng nuôi cấy 3 triệu cây mỗi năm.',
        en:
          'A certified science and technology enterprise in tissue-cultured plantlets, greenhouse control and ' +
          'post-harvest supplies, with a culture laboratory of 3 million plantlets a year.',
      },
      people: [
        { name: 'Đặng Minh Nhật', title: 'Giám đốc công nghệ' },
        { name: 'Võ Thị Kiều Oanh', title: 'Trưởng phòng Kinh doanh' },
      ],
    },
    {
      key: 'crops-fruit',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Xuất nhập khẩu Trái cây Cổ Chiên' },
      taxBase: '150083621',
      province: '86',
      fields: ['401'],
      about: {
        vi:
          'Thu mua, đóng gói và xuất khẩu sầu riêng, xoài, thanh long, dừa; có hai nhà đóng gói được cấp mã số ' +
          'và liên kết với khoảng 900 hộ trồng.',
      },
      people: [
        { name: 'Huỳnh Văn Tấn', title: 'Giám đốc' },
        { name: 'Bùi Ngọc Diễm', title: 'Trưởng phòng Kiểm soát chất lượng' },
        { name: 'Cao Hữu Nghĩa', title: 'Phụ trách vùng trồng' },
      ],
    },
    {
      key: 'crops-coop',
      kind: 'enterprise',
      name: { vi: 'Hợp tác xã Nông sản Mường Tấc' },
      taxBase: '550041187',
      province: '14',
      fields: ['401'],
      about: {
        vi:
          'Hợp tác xã của 148 hộ trồng nhãn, cà phê chè, lúa nếp và ngô ở vùng cao Sơn La; có xưởng sơ chế, sân ' +
          'phơi và kho chứa 1.200 tấn.',
      },
      people: [
        { name: 'Lò Thị Inh', title: 'Chủ tịch Hội đồng quản trị' },
        { name: 'Hà Văn Chựa', title: 'Phụ trách xưởng sơ chế' },
      ],
    },
  ],
  technologies: cropsTechnologies,
  needs: cropsNeeds,
}
