import type { SectorContent } from './shape'
import { aquacultureNeeds } from './aquaculture-needs'
import { aquacultureTechnologies } from './aquaculture-technologies'

export const aquaculture: SectorContent = {
  organisations: [
    {
      key: 'aquaculture-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Công nghệ Giống và Nuôi biển Cam Ranh',
        en: 'Cam Ranh Institute of Marine Seed and Mariculture Technology',
      },
      taxBase: '429910273',
      province: '56',
      fields: ['405', '406'],
      about: {
        vi:
          'Viện nghiên cứu chọn tạo giống, sản xuất giống nhân tạo và công nghệ nuôi biển; có khu thực nghiệm nước ' +
          'mặn 6 ha bên đầm Thủy Triều và một khu lồng thử nghiệm trong vịnh.',
        en:
          'The Institute works on selective breeding, hatchery production and mariculture engineering. It runs a ' +
          '6-hectare saltwater station on Thuy Trieu lagoon and an offshore cage test site in the bay.',
      },
      people: [
        { name: 'Nguyễn Hoàng Vịnh', title: 'Viện trưởng' },
        { name: 'Lê Thị Mỹ Hạnh', title: 'Trưởng phòng Công nghệ giống' },
        { name: 'Phan Đình Quý', title: 'Chuyên viên chuyển giao công nghệ' },
      ],
    },
    {
      key: 'aquaculture-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Nông Ngư Sông Hậu' },
      taxBase: '189921465',
      province: '92',
      fields: ['405', '403', '406'],
      about: {
        vi:
          'Trường đào tạo và nghiên cứu về bệnh học thủy sản, dinh dưỡng và di truyền; các nhóm nghiên cứu gắn với ' +
          'vùng nuôi cá tra, tôm nước lợ và tôm càng xanh của đồng bằng sông Cửu Long.',
      },
      people: [
        { name: 'Trần Ngọc Diễm', title: 'Trưởng khoa Thủy sản' },
        { name: 'Huỳnh Quốc Thái', title: 'Giảng viên chính, bộ môn Bệnh học thủy sản' },
        { name: 'Võ Thị Kim Xuyến', title: 'Phó trưởng phòng Khoa học và Công nghệ' },
      ],
    },
    {
      key: 'aquaculture-digital',
      kind: 'technology-firm',
      name: {
        vi: 'Công ty Cổ phần Công nghệ Thủy sinh số Bạch Đằng',
        en: 'Bach Dang Digital Aquatics Joint Stock Company',
      },
      taxBase: '029937180',
      province: '31',
      fields: ['102', '202', '405'],
      about: {
        vi:
          'Doanh nghiệp phát triển cảm biến, thị giác máy tính và sinh phẩm chẩn đoán cho trại giống, trang trại ' +
          'nuôi; hiện vận hành thiết bị tại hơn 140 ao ở năm tỉnh ven biển.',
        en:
          'The company develops sensors, computer vision and diagnostic reagents for hatcheries and farms, with ' +
          'equipment running in more than 140 ponds across five coastal provinces.',
      },
      people: [
        { name: 'Đoàn Minh Khôi', title: 'Giám đốc' },
        { name: 'Đinh Thùy Dương', title: 'Trưởng nhóm Sinh học phân tử' },
      ],
    },
    {
      key: 'aquaculture-shrimp',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Tôm Rạch Gốc Xanh' },
      taxBase: '209952634',
      province: '96',
      fields: ['405'],
      about: {
        vi:
          'Nuôi tôm thẻ trên 85 ha ao lót bạt và 40 ha tôm – rừng ở ven biển Cà Mau, có trại ương giống cua, tôm và ' +
          'đội kỹ thuật hỗ trợ 60 hộ liên kết.',
      },
      people: [
        { name: 'Lâm Chí Nguyện', title: 'Giám đốc sản xuất' },
        { name: 'Trịnh Thị Bé Ba', title: 'Trưởng trại ương' },
      ],
    },
    {
      key: 'aquaculture-fish',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Thủy sản Cồn Én' },
      taxBase: '169948209',
      province: '91',
      fields: ['405', '211'],
      about: {
        vi:
          'Nuôi cá tra thương phẩm ở vùng cồn sông Tiền, chạy một xưởng phi lê nhỏ và từ năm 2022 có thêm khu bè cá ' +
          'bớp, cá mú quanh quần đảo Bà Lụa.',
      },
      people: [
        { name: 'Mai Văn Tường', title: 'Phó giám đốc vùng nuôi' },
        { name: 'Nguyễn Thị Hồng Cúc', title: 'Quản lý xưởng phi lê' },
        { name: 'Dương Tấn Lợi', title: 'Tổ trưởng khu bè' },
      ],
    },
  ],
  technologies: aquacultureTechnologies,
  needs: aquacultureNeeds,
}
