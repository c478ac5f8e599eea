import { energyNeeds } from './energy-needs'
import { energyTechnologies } from './energy-technologies'
import type { SectorContent } from './shape'

export const energy: SectorContent = {
  organisations: [
    {
      key: 'energy-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Kỹ thuật Nhiệt và Năng lượng Sông Hồng',
        en: 'Red River Institute of Thermal Engineering and Energy',
      },
      taxBase: '010694217',
      province: '01',
      fields: ['203', '204'],
      about: {
        vi:
          'Viện nghiên cứu ứng dụng về thiết bị sinh hơi, trao đổi nhiệt và tích trữ năng lượng, có phòng thử ' +
          'nghiệm nhiệt công suất 2 MW và xưởng chế tạo mẫu. Mỗi năm viện kiểm toán năng lượng cho khoảng 40 nhà ' +
          'máy ở đồng bằng Bắc Bộ.',
        en:
          'An applied research institute for steam generation, heat exchange and energy storage, with a 2 MW ' +
          'thermal test laboratory and a prototype workshop. Each year it carries out energy audits at about 40 ' +
          'factories in the northern delta.',
      },
      people: [
        { name: 'Nguyễn Hữu Thắng', title: 'Trưởng phòng Chuyển giao công nghệ' },
        { name: 'Đặng Thu Hiền', title: 'Nghiên cứu viên chính, nhóm Nhiệt lạnh' },
        { name: 'Phạm Quốc Bảo', title: 'Trưởng nhóm Thiết bị sinh hơi' },
      ],
    },
    {
      key: 'energy-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Kỹ thuật Nam Trung Bộ', en: 'South Central University of Engineering' },
      taxBase: '420158036',
      province: '56',
      fields: ['202', '203', '207'],
      about: {
        vi:
          'Trường đại học kỹ thuật công lập, mạnh về năng lượng tái tạo nhờ ở gần các cánh đồng điện gió và điện ' +
          'mặt trời. Khoa Năng lượng có bãi thử quang điện 120 kWp và xưởng khí hóa sinh khối.',
        en:
          'A public engineering university strong in renewable energy thanks to the wind and solar farms around ' +
          'it. Its Faculty of Energy runs a 120 kWp photovoltaic test field and a biomass gasification workshop.',
      },
      people: [
        { name: 'Trần Minh Khuê', title: 'Phó trưởng khoa Năng lượng' },
        { name: 'Lê Thị Bích Ngân', title: 'Giảng viên, nhóm Quang điện' },
      ],
    },
    {
      key: 'energy-solutions',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Công nghệ Năng lượng Tâm Quang Việt' },
      taxBase: '031542087',
      province: '79',
      fields: ['202', '102'],
      about: {
        vi:
          'Doanh nghiệp công nghệ chuyên điều khiển và đo lường tiết kiệm năng lượng cho nhà máy. Đội kỹ thuật 35 ' +
          'người, tự thiết kế bộ điều khiển, phần mềm giám sát và rô-bốt bảo trì điện mặt trời mái nhà.',
      },
      people: [
        { name: 'Võ Thành Luân', title: 'Giám đốc kỹ thuật' },
        { name: 'Huỳnh Ngọc Ánh', title: 'Phụ trách kinh doanh giải pháp' },
      ],
    },
    {
      key: 'energy-paper',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Giấy Bao bì Lương Cầu' },
      taxBase: '240087351',
      province: '24',
      fields: ['204'],
      about: {
        vi:
          'Nhà máy sản xuất giấy lớp mặt, lớp sóng và thùng các-tông từ giấy tái chế, công suất 45.000 tấn/năm. ' +
          'Hơi và điện chiếm gần một phần tư giá thành, vì vậy công ty có tổ năng lượng riêng.',
      },
      people: [
        { name: 'Ngô Văn Toàn', title: 'Phó giám đốc sản xuất' },
        { name: 'Dương Thị Lụa', title: 'Tổ trưởng tổ Năng lượng' },
      ],
    },
    {
      key: 'energy-foods',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Nông sản Thực phẩm Vàm Rạch Sen' },
      taxBase: '160183429',
      province: '91',
      fields: ['211'],
      about: {
        vi:
          'Doanh nghiệp xay xát, sấy lúa và chế biến cá đông lạnh bên sông Hậu, có kho lạnh 5.000 tấn và lò hơi ' +
          'đốt trấu 10 tấn/giờ. Hàng năm công ty thu mua 60.000 tấn lúa của nông dân.',
      },
      people: [
        { name: 'Lâm Văn Út', title: 'Giám đốc nhà máy' },
        { name: 'Nguyễn Thị Cẩm Tú', title: 'Trưởng phòng Cơ điện' },
      ],
    },
  ],
  technologies: energyTechnologies,
  needs: energyNeeds,
}
